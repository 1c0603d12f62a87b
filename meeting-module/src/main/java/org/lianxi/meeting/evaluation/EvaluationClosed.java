package org.lianxi.meeting.evaluation;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/** The window has closed and the replies were counted. */
public record EvaluationClosed(
        EvaluationId evaluation, TaskId task, OrganisationId in, EvaluationResult result, int replies)
        implements EvaluationAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("task", task.value(), "result", result.name(), "replies", Integer.toString(replies));
    }
}
