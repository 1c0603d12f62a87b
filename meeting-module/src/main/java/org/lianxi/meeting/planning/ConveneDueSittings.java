package org.lianxi.meeting.planning;

import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

/** Turns planned sittings into meetings, once they are near. The clock calls it. */
public interface ConveneDueSittings {

    /** Those of approved plans that are near and became nothing yet, earliest first. */
    List<PlannedSittingId> due();

    /** Turns one into a meeting; does nothing if that was done meanwhile, or if it has passed. */
    Optional<MeetingId> convene(PlannedSittingId sitting);
}
