package org.lianxi.meeting.notice;

/** How a notice reached somebody. */
public enum DeliveryChannel {
    /** It lies in the inbox of the portal. */
    PORTAL,
    /** Told by phone. */
    PHONE,
    /** Handed over on paper. */
    PAPER,
    /** By a text message. */
    MESSAGE,
    /** At the door. */
    VISIT
}
