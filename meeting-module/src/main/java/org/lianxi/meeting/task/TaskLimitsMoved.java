package org.lianxi.meeting.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The limits of a task were computed anew, since the calendar has changed. */
public record TaskLimitsMoved(TaskId task, OrganisationId in, LocalDate oldDue, LocalDate due) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
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
        return Map.of("oldDue", oldDue.toString(), "due", due.toString());
    }
}
