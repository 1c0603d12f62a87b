package org.lianxi.meeting.task;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A unit did not take its task.
 *
 * @param time how often the task has been declined by now
 */
public record TaskDeclined(
        PersonId actor, TaskId task, OrganisationId in, OrganisationId leadUnit, DeclineReason reason, int time)
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
        return Map.of("unit", leadUnit.value(), "cause", reason.name(), "time", Integer.toString(time));
    }
}
