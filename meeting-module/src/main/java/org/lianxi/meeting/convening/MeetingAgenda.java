package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** Port: what a meeting needs of its agenda. Filled by the agenda feature. */
public interface MeetingAgenda {

    /** How many items are on it. */
    int items(MeetingId meeting);

    /** It was opened again, for this reason. */
    void unlocked(PersonId by, MeetingId meeting, String reason);

    /** Puts every matter on it back into the backlog, because the meeting does not take place. */
    void releaseMatters(MeetingId meeting);

    /** Lists the items of a meeting without a quorum for the one that is called again, as far as their matters still wait. */
    void carryOver(MeetingId from, MeetingId to);
}
