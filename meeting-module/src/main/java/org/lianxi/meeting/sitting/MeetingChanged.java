package org.lianxi.meeting.sitting;

import org.lianxi.meeting.convening.MeetingId;

/**
 * Something about a meeting changed. It is fired inside the transaction of the act: whoever tells others observes it after
 * the commit.
 *
 * @param revision grows with every act about the meeting
 */
public record MeetingChanged(MeetingId meeting, long revision) {}
