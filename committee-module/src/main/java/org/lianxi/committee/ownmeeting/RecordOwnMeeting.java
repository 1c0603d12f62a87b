package org.lianxi.committee.ownmeeting;

import org.lianxi.committee.mandate.PersonId;

/** Records a property management committee's own meeting. */
public interface RecordOwnMeeting {

    /**
     * Records it, valid or not, with the calculation. Number: 1 to 60 characters; decision: 1 to 1000.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if naming the committee's delegate is not the person's
     * @throws org.lianxi.committee.refusal.InvalidInput if it is no such committee, more came or signed than there are, the
     *     day has not come, or the number was used
     */
    OwnMeetingId record(PersonId by, OwnMeetingDraft draft);
}
