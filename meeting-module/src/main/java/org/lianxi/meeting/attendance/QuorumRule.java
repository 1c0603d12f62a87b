package org.lianxi.meeting.attendance;

/** The rules of DOMAIN §4.2 {@code meetingQuorum} that are in use: {@link #Q2} quorate, {@link #Q4} otherwise. */
public enum QuorumRule {
    Q2,
    Q4
}
