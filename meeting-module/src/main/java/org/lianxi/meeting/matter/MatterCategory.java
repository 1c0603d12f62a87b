package org.lianxi.meeting.matter;

/** What a matter is about, for lists and statistics; it decides nothing. */
public enum MatterCategory {
    PARKING,
    SAFETY_AND_PATROL,
    FIRE_SAFETY,
    CLEANING_AND_WASTE,
    FACILITIES_AND_REPAIR,
    GREEN_SPACE,
    NOISE_AND_NEIGHBOURS,
    PROPERTY_SERVICE,
    FEES_AND_COMMON_INCOME,
    OWNERS_AFFAIRS,
    COMMUNITY_LIFE,
    OTHER
}
