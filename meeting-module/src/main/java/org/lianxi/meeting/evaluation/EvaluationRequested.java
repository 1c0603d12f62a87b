package org.lianxi.meeting.evaluation;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/** Those concerned are to be asked about a task before it is signed off. */
public record EvaluationRequested(PersonId actor, EvaluationId evaluation, TaskId task, OrganisationId in)
        implements EvaluationAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("task", task.value());
    }
}
