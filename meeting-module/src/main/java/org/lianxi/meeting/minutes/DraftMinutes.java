package org.lianxi.meeting.minutes;

import org.lianxi.meeting.convening.MeetingId;

/** Writes the first text of a closed meeting's minutes from what was recorded. A step of the process, not an act of a person. */
public interface DraftMinutes {

    /**
     * Drafts once: a second call for the same meeting returns the minutes that are already there and changes nothing.
     *
     * @throws org.lianxi.meeting.convening.MeetingNotClosed if the session is not closed
     */
    MinutesId draft(MeetingId meeting);
}
