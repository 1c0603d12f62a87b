package org.lianxi.committee.ownersregister;

/** Where a unit's area comes from, the best first. DOMAIN §4.5.1, [L4] art. 8. */
public enum AreaSource {
    /** 不动产登记簿. */
    REGISTERED,
    /** 测绘. */
    SURVEYED,
    /** 买卖合同. */
    CONTRACT
}
