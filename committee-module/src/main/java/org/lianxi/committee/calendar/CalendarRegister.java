package org.lianxi.committee.calendar;

import java.util.List;

/** Enters yearly notices. Knows no permissions: it is for use cases that have asked. */
public interface CalendarRegister {

    /** Enters the notice of a year; an earlier version of it is replaced. */
    void enter(int year, String source, List<NoticeDay> days);
}
