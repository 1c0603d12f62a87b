package org.lianxi.meeting.convening;

/** The two meetings of DOMAIN §0: that of a community, and that of a street, to which a community's matters are referred up. */
public enum MeetingLevel {
    COMMUNITY,
    STREET
}
