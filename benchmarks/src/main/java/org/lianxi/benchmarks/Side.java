package org.lianxi.benchmarks;

/**
 * One way of doing it.
 *
 * @param operations how many times one run of the work does it; enough for about a second
 */
public record Side(String name, int operations, Runnable work) {}
