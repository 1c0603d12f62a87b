package org.lianxi.meeting.planning;

import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

/** What is kept of a cancelled meeting that concerns the plan. */
interface Cancellations {

    /** The street's consent to it, with its reason. */
    Optional<YearPlan.Moment> consent(MeetingId cancelled);

    /** The meeting that is held instead. */
    Optional<MeetingId> replacement(MeetingId cancelled);
}
