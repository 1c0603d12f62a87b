package org.lianxi.meeting.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The lead unit reported its task as done, with evidence. */
public record TaskSubmitted(PersonId actor, TaskId task, OrganisationId in, List<String> evidence) implements Act {

    public TaskSubmitted {
        evidence = List.copyOf(evidence);
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
        return Map.of("evidence", String.join(",", evidence));
    }
}
