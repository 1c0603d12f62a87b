package org.lianxi.meeting.evaluation;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/** Unused slips were made worthless and as many new ones given out. */
public record SlipsReplaced(PersonId actor, EvaluationId evaluation, TaskId task, OrganisationId in, int number)
        implements EvaluationAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("task", task.value(), "number", Integer.toString(number));
    }
}
