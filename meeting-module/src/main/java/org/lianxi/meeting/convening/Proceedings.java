package org.lianxi.meeting.convening;

/** Port: what the session does with the items. Filled by the decision feature. */
public interface Proceedings {

    /** The session has begun: every item on the agenda may be dealt with. */
    void begin(MeetingId meeting);

    /** Lets pass a meeting of which every item is concluded, refuses any other naming how many are open. */
    void requireAllConcluded(MeetingId meeting);

    /** Whether an item was adopted. */
    boolean anythingResolved(MeetingId meeting);
}
