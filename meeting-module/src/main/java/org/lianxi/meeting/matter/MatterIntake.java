package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * Takes matters in. Features that bring matters from elsewhere call it inside their use cases, which have asked for the
 * permission.
 */
public interface MatterIntake {

    /**
     * A new matter that waits for screening. It is to be screened by our own limit or by the outer one, whichever is sooner.
     *
     * @param outerLimit until when somebody outside waits for an answer; empty if nobody does
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    MatterId take(PersonId by, MatterDraft draft, MatterOrigin origin, Optional<Instant> outerLimit);

    /** The shortest limit from outside that still runs for it; empty when every source has its answer. */
    void limit(MatterId matter, Optional<Instant> outerLimit);

    /** The matter, and every one that was merged into it, directly or through another. */
    List<MatterId> withMerged(MatterId matter);
}
