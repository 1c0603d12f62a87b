package org.lianxi.committee.ownersvote;

/** What an exclusive unit is. */
public enum UnitKind {
    /** 住宅. */
    DWELLING,
    /** 商铺. */
    SHOP,
    /** 车位、车库: counts only where the rules of procedure say so (CFG-30 {@code vote.countParking}). */
    PARKING,
    /** 其他. */
    OTHER
}
