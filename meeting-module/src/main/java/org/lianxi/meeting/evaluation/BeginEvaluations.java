package org.lianxi.meeting.evaluation;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.task.EvaluatedTask;

/** Makes rounds, and begins them when their time has come. */
interface BeginEvaluations {

    /** The first round of a task; it begins at once if the task is verified. */
    EvaluationId first(EvaluatedTask task, PersonId by);
}
