package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/**
 * The verbatim record of a meeting (会议记录): internal, for who drafts the minutes. No paper, no public page and nobody else's
 * view holds any of it.
 */
public interface KeepVerbatimRecord {

    /** What is kept so far; an empty record when nothing is. Only whoever drafts the minutes may read it. */
    VerbatimRecord of(PersonId by, MeetingId meeting);

    /**
     * Replaces the text: up to 200,000 characters, until the minutes of the meeting are issued.
     *
     * @param version the version that was read
     * @throws VerbatimRecordChanged if somebody was faster
     * @throws VerbatimRecordClosed once the minutes are issued
     */
    void keep(PersonId by, MeetingId meeting, String text, long version);
}
