package org.lianxi.meeting.extension;

import java.time.LocalDate;

/**
 * What can be asked for.
 *
 * @param due the present last day
 * @param latest the last day that can be asked for: no longer than the task had at first, and at most CFG-17
 */
public record ExtensionOffer(LocalDate due, LocalDate latest) {}
