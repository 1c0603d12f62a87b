package org.lianxi.meeting.evaluation;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/** A step of an evaluation, as the audit trail keeps it. */
public interface EvaluationAct extends Act {

    /** The round. */
    EvaluationId evaluation();

    /** What is evaluated. */
    TaskId task();

    /** The community of the task. */
    OrganisationId in();

    @Override
    default Subject subject() {
        return new Subject("evaluation", evaluation().value());
    }

    @Override
    default Optional<OrganisationId> community() {
        return Optional.of(in());
    }
}
