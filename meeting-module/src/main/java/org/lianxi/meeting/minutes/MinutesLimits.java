package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.List;
import org.lianxi.meeting.convening.MeetingFacts;

/** The days on which something about minutes ends, by the rules that their meeting keeps. */
interface MinutesLimits {

    /** End of the last day for answering to minutes sent at this moment. CFG-11. */
    Instant countersignBy(MeetingFacts meeting, Instant sentAt);

    /** When parties that have not answered are reminded, at most three times. */
    List<Instant> remindAt(Instant sentAt, Instant countersignBy);

    /** End of the last day for publishing the result of a meeting. CFG-10. */
    Instant issueBy(MeetingFacts meeting);
}
