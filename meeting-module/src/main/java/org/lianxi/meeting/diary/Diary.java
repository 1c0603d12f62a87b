package org.lianxi.meeting.diary;

import java.time.LocalDate;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** The calendar. */
public interface Diary {

    /** Most lines that it shows of one kind. */
    int MOST = 1000;

    /** What the person may see of these days, both included: by day, then what has a time of the day, then the limits. */
    List<DiaryEntry> between(PersonId by, DiaryFilter filter, LocalDate first, LocalDate last);
}
