package org.lianxi.meeting.extension;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/**
 * The due date of a task stays, although the lead unit asked to put it off.
 *
 * @param requestedBy who had asked for it
 * @param number which request about the task it was
 */
public record ExtensionRefused(
        PersonId actor, TaskId task, OrganisationId in, LocalDate due, PersonId requestedBy, int number)
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
        return Map.of("due", due.toString());
    }
}
