package org.lianxi.committee.ownersvote;

/** Whether a unit has gone over to its buyer. */
public enum SoldState {
    /** 已售已交付. */
    SOLD_DELIVERED,
    /** 已售未交付: the developer votes for it. */
    SOLD_NOT_DELIVERED,
    /** 未售: the developer votes for it. */
    UNSOLD
}
