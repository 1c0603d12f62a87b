package org.lianxi.meeting.supervision;

/** Who looks after a task that is late or stuck. DOMAIN §4.4. */
public enum SupervisionLevel {
    /** The lead unit itself. */
    LV0,
    /** The community's party organisation. */
    LV1,
    /** The street. */
    LV2,
    /** The departments, called by a whistle. */
    LV3,
    /** The district. */
    LV4
}
