package org.lianxi.meeting.recusal;

/** Who brought a recusal up. */
public enum Origin {
    /** The product itself, from posts and declarations. */
    REGISTER,
    /** The person concerned. */
    OWN_WORD,
    /** Somebody else. */
    CHALLENGE
}
