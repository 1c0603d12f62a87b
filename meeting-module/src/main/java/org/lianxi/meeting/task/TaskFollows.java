package org.lianxi.meeting.task;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** What happens to a task because of its resolution. Nobody acts on the task itself. */
public interface TaskFollows extends Act {

    /** What it happens to. */
    TaskId task();

    /** Its community. */
    OrganisationId in();

    /** Its resolution. */
    ResolutionId resolution();

    @Override
    default Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    default Subject subject() {
        return new Subject("task", task().value());
    }

    @Override
    default Optional<OrganisationId> community() {
        return Optional.of(in());
    }
}
