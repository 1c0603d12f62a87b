package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * One time that an instance came to a step.
 *
 * @param step the step in the model
 * @param person who did it, or for whom it waits
 * @param groups to whom it is offered while it waits
 * @param since when it came there
 * @param until when it went on; empty while it is there
 * @param due until when it is to be done
 */
public record Visit(
        ModelStep step,
        Optional<PersonId> person,
        List<PostGroup> groups,
        Instant since,
        Optional<Instant> until,
        Optional<Instant> due) {

    /** Keeps an unmodifiable copy. */
    public Visit {
        groups = List.copyOf(groups);
    }

    /** The same, waiting for its groups and for nobody in particular. */
    public Visit unclaimed() {
        return new Visit(step, Optional.empty(), groups, since, until, due);
    }

    /** Whether the instance is still there. */
    public boolean isOpen() {
        return until.isEmpty();
    }
}
