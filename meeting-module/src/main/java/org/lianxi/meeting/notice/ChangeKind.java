package org.lianxi.meeting.notice;

/** What may differ between two versions of a notice. */
public enum ChangeKind {
    /** The beginning. */
    STARTS_AT,
    /** How long it is planned to last. */
    DURATION,
    /** The place. */
    PLACE,
    /** Where to join online. */
    ONLINE_LINK,
    /** An item that was not on the version before. */
    ITEM_ADDED,
    /** An item that is no longer on it. */
    ITEM_REMOVED,
    /** An item is dealt with in another way. */
    ITEM_CHANGED,
    /** The same items in another order. */
    ORDER
}
