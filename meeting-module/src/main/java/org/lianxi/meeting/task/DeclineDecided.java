package org.lianxi.meeting.task;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Somebody decided what becomes of a task that its unit declined.
 *
 * @param leadUnit whose it is now
 */
public record DeclineDecided(PersonId actor, TaskId task, OrganisationId in, Outcome outcome, OrganisationId leadUnit)
        implements Act {

    /** What becomes of it. */
    public enum Outcome {
        REFUSED,
        REASSIGNED,
        CANCELLED
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("task", task.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("decision", outcome.name(), "unit", leadUnit.value());
    }
}
