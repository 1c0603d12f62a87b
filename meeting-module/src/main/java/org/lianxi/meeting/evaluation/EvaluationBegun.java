package org.lianxi.meeting.evaluation;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/** Those concerned are to be asked about a task. */
public record EvaluationBegun(EvaluationId evaluation, TaskId task, OrganisationId in, int round)
        implements EvaluationAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("task", task.value(), "round", Integer.toString(round));
    }
}
