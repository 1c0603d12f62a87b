package org.lianxi.meeting.resolution;

/** Why a resolution is not carried out for now. */
public enum SuspensionCause {
    /** What was resolved turned out to be the owners' own (M04 to M06). DOMAIN X05, SC-11. */
    BEYOND_POWER,
    /** An objection in the publicity concerns rights of owners. DOMAIN X16. */
    OBJECTION,
    /** The next regular meeting did not ratify what an emergency meeting had decided. SC-07. */
    NOT_RATIFIED,
    /** The street leader has ordered it. */
    ORDER
}
