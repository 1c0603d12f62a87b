package org.lianxi.meeting.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** A task was assigned to its lead unit. */
public record TaskAssigned(
        PersonId actor,
        TaskId task,
        OrganisationId in,
        ResolutionId resolution,
        OrganisationId leadUnit,
        TaskWeight weight,
        LocalDate due)
        implements Act {

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
        return Map.of(
                "resolution",
                resolution.value(),
                "leadUnit",
                leadUnit.value(),
                "weight",
                weight.name(),
                "due",
                due.toString());
    }
}
