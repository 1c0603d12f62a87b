package org.lianxi.meeting.recusal;

import org.lianxi.meeting.convening.MeetingFacts;

/** Reads everything for the recusals of one meeting. */
interface Findings {

    Finding of(MeetingFacts meeting);
}
