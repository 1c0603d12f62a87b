package org.lianxi.meeting.minutes;

import java.time.Instant;

/** The days on which something about minutes ends. */
interface MinutesLimits {

    /** End of the last day for answering to minutes sent at this moment. CFG-11. */
    Instant countersignBy(Instant sentAt);

    /** End of the last day for publishing the result of a meeting held at this moment. CFG-10. */
    Instant issueBy(Instant heldAt);
}
