package org.lianxi.meeting.recusal;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** Port: asks the street who leads the items that have no chair. */
public interface RecusalWorkflow {

    /** Somebody has to be named; asking twice changes nothing. */
    void chairMissing(MeetingId meeting, OrganisationId community);

    /** Somebody was named; it may have been without having been asked. */
    void chairNamed(MeetingId meeting);

    /** Every item has somebody to lead it again. */
    void chairNotNeeded(MeetingId meeting);
}
