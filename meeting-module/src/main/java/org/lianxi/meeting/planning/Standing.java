package org.lianxi.meeting.planning;

/** What came of a planned sitting, as K01 and K02 count it. */
public enum Standing {
    /** Its month or quarter is not over. */
    AHEAD,
    /** Held with a quorum within its month or quarter. */
    HELD,
    /** Held with a quorum, later. */
    LATE,
    /** Its month or quarter is over, and it was not held. */
    NOT_HELD,
    /** The street exempted it in time; it does not count. */
    EXEMPT
}
