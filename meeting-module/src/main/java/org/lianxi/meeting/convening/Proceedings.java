package org.lianxi.meeting.convening;

/** Port: what the session has done with its items. Filled by the decision feature. */
public interface Proceedings {

    /** Lets pass a meeting of which every item is concluded, refuses any other naming how many are open. */
    void requireAllConcluded(MeetingId meeting);

    /** Whether an item was adopted. */
    boolean anythingResolved(MeetingId meeting);
}
