package org.lianxi.meeting.evaluation;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.task.TaskId;

/** Somebody who does not belong to the lead unit has those concerned asked before a task is signed off. DOMAIN P12. */
public interface AskForEvaluation {

    /**
     * It begins when the task is verified; at once if it is. Until it is over the task is not signed off.
     *
     * @throws EvaluationAskedFor if it was asked for already, or the task is signed off
     */
    EvaluationId ask(PersonId by, TaskId task);

    /** Whether the person can ask for it now. */
    boolean mayAsk(PersonId by, TaskId task);
}
