package org.lianxi.meeting.matter;

/** What the joint meeting may do with a matter. DOMAIN §4.1, output {@code jointMeetingMay}. */
public enum MeetingPower {
    DECIDE,
    PROPOSE,
    COORDINATE,
    INFORM,
    NONE;

    /** Whether a matter with this power waits for admission to an agenda; every other leaves for its own channel. */
    public boolean leadsToMeeting() {
        return this == DECIDE || this == PROPOSE;
    }
}
