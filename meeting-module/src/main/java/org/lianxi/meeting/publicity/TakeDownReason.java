package org.lianxi.meeting.publicity;

/** Why a notice is taken down. */
public enum TakeDownReason {
    /** It shows something about a person: it is put right, and the event is assessed as a breach. */
    PERSONAL_DATA,
    /** It says something wrong: it is put right. */
    WRONG_CONTENT,
    /** It is not put up again, although its period is not over. */
    ENDED_EARLY
}
