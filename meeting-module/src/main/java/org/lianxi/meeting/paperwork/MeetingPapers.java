package org.lianxi.meeting.paperwork;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.paper.Paper;

/**
 * The documents of a meeting, described and not yet laid out. Each may be read by whoever may read the meeting; all but the
 * attendance sheet name organisations and posts, never persons.
 */
public interface MeetingPapers {

    /** The notice; before it is issued a draft that says so. D1. */
    Paper notice(PersonId by, MeetingId meeting);

    /** The agenda with the time at which each item is expected. D3. */
    Paper agenda(PersonId by, MeetingId meeting);

    /** Who was expected and who came, for the meeting's own files; that it was taken is written down. D4. */
    Paper attendanceSheet(PersonId by, MeetingId meeting);

    /**
     * The minutes. For the parties: the exact text, how each party has answered, and before they are issued a draft that says
     * so. For the public: without remarks, and without what could point to a person. D5.
     *
     * @throws MinutesNotIssued when the public version is asked for too early
     */
    Paper minutes(PersonId by, MinutesId minutes, Audience audience);
}
