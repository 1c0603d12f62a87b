package org.lianxi.meeting.task;

import java.time.Instant;
import java.time.LocalDate;

/** The days on which something about a task ends. */
interface TaskCalendar {

    LocalDate dayOf(Instant moment);

    /** 24:00 of a day. */
    Instant endOf(LocalDate day);

    /** The last day for accepting a task assigned on this day. CFG-14. */
    LocalDate acceptBy(LocalDate assigned);

    /** The last day that the weight allows for a task assigned on this day. CFG-15. */
    LocalDate latestDue(LocalDate assigned, TaskWeight weight);
}
