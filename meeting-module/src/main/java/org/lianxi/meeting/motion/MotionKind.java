package org.lianxi.meeting.motion;

/** What a question of procedure is about. DOMAIN §4.2 A3; it lays no duty on anybody. */
public enum MotionKind {
    AGENDA_ORDER,
    ADJOURN,
    INVITE
}
