package org.lianxi.meeting.attendance;

/** In which role somebody is at the meeting: only delegates count for their party (出席), observers have no vote (列席). */
public enum AttendanceRole {
    CHAIR,
    DELEGATE,
    OBSERVER,
    /** Called for a department, a utility or a community at a street's meeting: speaks, and has no party's vote. */
    MEMBER,
    /** Leads items of which the usual chair is recused. */
    DEPUTY,
    /** Votes for a party on items of which its delegates are recused. */
    ALTERNATE
}
