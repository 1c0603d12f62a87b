package org.lianxi.meeting.standing;

/**
 * How far something is.
 *
 * @param id the business key of the process that leads it
 * @param state the constant of its state
 */
public record Standing(StandingKind kind, String id, String state) {}
