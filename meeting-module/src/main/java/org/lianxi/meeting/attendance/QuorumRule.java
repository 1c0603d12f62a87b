package org.lianxi.meeting.attendance;

/**
 * The rules of DOMAIN §4.2 {@code meetingQuorum} [DESIGN]; the first that fits counts: {@link #Q1} an emergency meeting,
 * {@link #Q2} all parties, {@link #Q3} two parties without the one that stays away again, {@link #Q4} no quorum.
 */
public enum QuorumRule {
    Q1,
    Q2,
    Q3,
    Q4;

    /** Whether the meeting may decide by it. */
    public boolean isQuorate() {
        return this != Q4;
    }
}
