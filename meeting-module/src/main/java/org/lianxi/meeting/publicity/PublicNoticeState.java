package org.lianxi.meeting.publicity;

/** Where a public notice stands. DOMAIN §3.2. */
public enum PublicNoticeState {
    /** Its words are being prepared. */
    DRAFT,
    /** Nothing personal was found in its words, and whoever prepared it has looked at its pictures. */
    REDACTION_CHECKED,
    /** A second person has confirmed that. */
    APPROVED,
    /** It hangs at every place it has to. */
    POSTED,
    /** It was taken down and is being put right. */
    TAKEN_DOWN,
    /** A second person has confirmed the next edition, which is to be put up again. */
    CORRECTED,
    /** Its period is over. */
    EXPIRED,
    /** Its period is over and no objection waits for an answer. */
    ARCHIVED,
    /** It was taken down for good before its period was over. */
    ENDED_EARLY;

    /** Whether somebody still has to do something about it, or its time runs. */
    public boolean isOpen() {
        return this != EXPIRED && this != ARCHIVED && this != ENDED_EARLY;
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return this == POSTED || this == EXPIRED || this == ARCHIVED;
    }

    boolean isBeingPrepared() {
        return this == DRAFT || this == TAKEN_DOWN;
    }

    boolean isToBePosted() {
        return this == APPROVED || this == CORRECTED;
    }
}
