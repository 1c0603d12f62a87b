package org.lianxi.meeting.resolution;

/** Why a resolution is revoked. DOMAIN X15. */
public enum RevocationReason {
    UNLAWFUL,
    BEYOND_POWER,
    OBJECTION_UPHELD,
    FACTS_CHANGED
}
