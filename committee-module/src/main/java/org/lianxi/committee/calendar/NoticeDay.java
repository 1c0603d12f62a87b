package org.lianxi.committee.calendar;

import java.time.LocalDate;

/**
 * A day that a yearly notice names.
 *
 * @param working true for a make-up working day, false for a day off
 * @param note the holiday's name, or why the day is worked
 */
public record NoticeDay(LocalDate day, boolean working, String note) {}
