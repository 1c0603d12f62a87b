package org.lianxi.meeting.notice;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** A meeting does not take place (X08). */
public interface CancelMeeting {

    /**
     * Cancels it. It is excused only with the street's consent, and for want of items or for what nobody could prevent;
     * otherwise it counts as not held.
     *
     * @return the meeting that is held instead, if one was named
     * @throws org.lianxi.meeting.convening.MeetingNotBeforeSession when its session has begun
     * @throws ItemsAwaitMeeting when it is said to have no items but has
     * @throws ReplacementNeeded when a regular meeting is neither excused nor replaced
     * @throws org.lianxi.committee.refusal.InvalidInput when a value is out of its limits
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not plan meetings in the community
     */
    Optional<MeetingId> cancel(PersonId by, MeetingId meeting, CancellationDraft draft);
}
