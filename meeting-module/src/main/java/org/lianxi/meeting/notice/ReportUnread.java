package org.lianxi.meeting.notice;

import org.lianxi.meeting.convening.MeetingId;

/** Finds, when the time for reading is over, who is to be phoned. A timer step. */
public interface ReportUnread {

    /** How many have neither read the newest notice nor answered it nor been phoned. */
    int report(MeetingId meeting);
}
