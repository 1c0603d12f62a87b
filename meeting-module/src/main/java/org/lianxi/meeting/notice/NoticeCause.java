package org.lianxi.meeting.notice;

/** Why a version of a notice went out. */
public enum NoticeCause {
    /** The first notice. */
    FIRST,
    /** Place, items or something else has changed. */
    CHANGED,
    /** The meeting has another date. */
    POSTPONED
}
