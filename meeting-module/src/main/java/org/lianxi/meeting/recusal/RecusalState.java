package org.lianxi.meeting.recusal;

/** What has become of an entry. */
public enum RecusalState {
    /** The person is kept from the item. */
    STANDS,
    /** What the register showed has ended before the item was dealt with. */
    GONE,
    /** A challenge that is not decided. */
    OPEN,
    /** A challenge that was decided: the person is kept from the item. */
    UPHELD,
    /** A challenge that was decided: the person is not. */
    DISMISSED;

    boolean keepsAway() {
        return this == STANDS || this == UPHELD;
    }
}
