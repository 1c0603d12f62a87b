package org.lianxi.meeting.matter;

/** What a matter is about, as far as the law gives it to somebody. DOMAIN §4.1, input {@code subject}. */
public enum MatterSubject {
    DWELLING_TO_BUSINESS,
    RAISE_MAINTENANCE_FUND,
    REBUILD,
    CHANGE_USE_OR_BUSINESS_ON_COMMON_PARTS,
    RULES_OF_PROCEDURE,
    COVENANT,
    OC_ELECTION_OR_REPLACEMENT,
    HIRE_OR_FIRE_PSC,
    USE_MAINTENANCE_FUND,
    DISPOSE_COMMON_PART,
    FEE_OR_SERVICE_STANDARD,
    USE_OF_COMMON_INCOME,
    OTHER_MAJOR_COMMON,
    COMMUNITY_WELFARE_ALL_RESIDENTS,
    NONE_OF_THESE
}
