package org.lianxi.meeting.evaluation;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/** Slips were given out: how many, not to whom. */
public record InvitedToEvaluate(PersonId actor, EvaluationId evaluation, TaskId task, OrganisationId in, int number)
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
