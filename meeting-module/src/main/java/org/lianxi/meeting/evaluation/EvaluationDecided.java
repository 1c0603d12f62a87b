package org.lianxi.meeting.evaluation;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/** Somebody decided where the replies did not. */
public record EvaluationDecided(
        PersonId actor,
        EvaluationId evaluation,
        TaskId task,
        OrganisationId in,
        EvaluationDecision decision,
        String reason)
        implements EvaluationAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("task", task.value(), "decision", decision.name(), "reason", reason);
    }
}
