package org.lianxi.meeting.minutes;

/** What one party has said to the text of the minutes. */
public enum SignatureState {
    /** No answer yet. Silence never signs. */
    AWAITED,
    SIGNED,
    SIGNED_WITH_REMARK,
    /** Refused with a reason; the party is not bound by duties it did not accept. DOMAIN X17. */
    REFUSED,
    /** The round was closed after its limit without an answer; this is not consent. DOMAIN P6. */
    NO_REPLY;

    /** Whether the party stands behind the text. */
    public boolean isSigned() {
        return this == SIGNED || this == SIGNED_WITH_REMARK;
    }
}
