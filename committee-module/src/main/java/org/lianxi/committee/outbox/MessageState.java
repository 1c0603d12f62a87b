package org.lianxi.committee.outbox;

/** How far a message has come. */
public enum MessageState {
    /** To be sent. */
    WAITING,
    /** Told; in the portal from the beginning. */
    SENT,
    /** Tried as often as the plan of tries allows; somebody has to look. */
    DEAD,
    /** Not told, or no longer shown: it has become pointless. */
    DROPPED
}
