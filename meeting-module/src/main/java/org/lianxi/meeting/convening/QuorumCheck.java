package org.lianxi.meeting.convening;

/** Port: whether those who have signed in are a quorum. Filled by the attendance feature. */
public interface QuorumCheck {

    /** Lets pass a meeting with a quorum, refuses any other with the calculation. */
    void requireQuorum(MeetingId meeting);

    /** Lets pass a meeting without a quorum, refuses one that has it. */
    void requireNoQuorum(MeetingId meeting);
}
