package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** Port: what the session does with the items. Filled by the decision feature. */
public interface Proceedings {

    /** The session has begun: every item on the agenda may be dealt with. */
    void begin(MeetingId meeting);

    /** Puts off every open item that nobody may lead or whose quorum has gone: its matter waits in the backlog for the next meeting. */
    void deferBlocked(PersonId by, MeetingId meeting);

    /** Puts off every open item, whatever was said about it: its matter waits in the backlog for the next meeting. */
    void deferOpen(PersonId by, MeetingId meeting);

    /** Lets pass a meeting of which every item is concluded, refuses any other naming how many are open. */
    void requireAllConcluded(MeetingId meeting);

    /** Whether an item was adopted. */
    boolean anythingResolved(MeetingId meeting);
}
