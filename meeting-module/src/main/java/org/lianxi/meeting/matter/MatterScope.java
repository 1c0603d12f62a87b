package org.lianxi.meeting.matter;

/** Whom a matter affects. DOMAIN §4.1, input {@code scope}. */
public enum MatterScope {
    HOUSEHOLD,
    ENTRANCE,
    BUILDING,
    COMPOUND,
    MULTI_COMPOUND,
    MULTI_COMMUNITY
}
