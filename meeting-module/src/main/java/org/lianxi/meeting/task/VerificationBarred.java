package org.lianxi.meeting.task;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Somebody with a post in the lead unit tried to verify or sign off its task and was refused. */
public record VerificationBarred(PersonId actor, TaskId task, OrganisationId in, OrganisationId leadUnit)
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
        return Map.of("leadUnit", leadUnit.value());
    }
}
