package org.lianxi.committee.ownmeeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** Records that a committee's decision was posted in the compound. */
public interface PostOwnDecision {

    /**
     * Records day and place; how long it has to hang there follows from the rules. A late posting is recorded as such.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if naming the committee's delegate is not the person's
     * @throws OwnDecisionInvalid if the decision does not count
     * @throws OwnDecisionPosted if it was posted before
     * @throws org.lianxi.committee.refusal.InvalidInput if the day is before the meeting or has not come, or the place is
     *     missing (1 to 200 characters)
     */
    void post(PersonId by, OwnMeetingId meeting, @Nullable LocalDate on, String place);
}
