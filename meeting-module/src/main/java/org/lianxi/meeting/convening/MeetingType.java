package org.lianxi.meeting.convening;

/** Whether a meeting is of the yearly plan, called between, or called in an emergency. DOMAIN §1.3. */
public enum MeetingType {
    REGULAR,
    EXTRAORDINARY,
    EMERGENCY
}
