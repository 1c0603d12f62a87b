package org.lianxi.meeting.publicity;

/** Why a notice is posted. */
public enum PublicNoticeKind {
    /** What a meeting resolved. */
    RESULT,
    /** That a resolution was changed or revoked. DOMAIN X15. */
    CORRECTION
}
