package org.lianxi.meeting.notice;

/** Why a meeting is postponed. */
public enum PostponementCause {
    /** Too many delegates cannot come. */
    QUORUM_AT_RISK,
    /** The chair is absent and no deputy holds a written delegation (X19). */
    CHAIR_ABSENT,
    /** Papers or facts are missing. */
    NOT_PREPARED,
    /** Something nobody could prevent. */
    FORCE_MAJEURE,
    /** Anything else. */
    OTHER
}
