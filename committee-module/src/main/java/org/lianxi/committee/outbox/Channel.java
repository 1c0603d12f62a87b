package org.lianxi.committee.outbox;

/** How a message reaches somebody. */
public enum Channel {
    /** In the portal: it is there as soon as it is written. */
    PORTAL,
    /** By e-mail to the address that the person has confirmed. */
    EMAIL,
    /** By the robot of a group chat. */
    ROBOT
}
