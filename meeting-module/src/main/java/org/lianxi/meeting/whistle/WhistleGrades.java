package org.lianxi.meeting.whistle;

/**
 * How the community judges a department.
 *
 * @param response how it answered, from 1 (bad) to 5
 * @param quality what it did, from 1 (bad) to 5
 */
public record WhistleGrades(int response, int quality, String words) {}
