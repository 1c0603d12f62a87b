package org.lianxi.meeting.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a task was declined last, and what the reader may do about it.
 *
 * @param decideBy by when somebody decides; empty when nobody has to
 * @param isForStreet whether the street decides, since it was declined before
 * @param units to whom it can be given instead
 */
public record DeclineView(
        Optional<DeclineReason> reason,
        String words,
        Optional<Instant> declinedAt,
        Optional<Instant> decideBy,
        boolean isForStreet,
        boolean mayDecline,
        boolean mayDecide,
        List<LeadUnitView> units) {

    public DeclineView {
        units = List.copyOf(units);
    }

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return decideBy.isPresent();
    }
}
