package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;

/** Tasks of which those concerned say what they think, for the evaluation. */
public interface EvaluatedTasks {

    /**
     * One of them.
     *
     * @throws UnknownTask if there is none with this id
     */
    EvaluatedTask get(TaskId task);

    /**
     * Lets pass whom nothing ties to the lead unit. An attempt is entered into the audit trail. DOMAIN SOD-01, SOD-02.
     *
     * @param what the act that is tried
     */
    void requireOtherUnit(String what, TaskId task, PersonId by);

    /** Whether nothing ties the person to the lead unit. */
    boolean isOfOtherUnit(TaskId task, PersonId person);

    /**
     * Lets pass who signs the task off.
     *
     * @param what the act that is tried
     */
    void requireSigner(String what, TaskId task, PersonId by);

    /** Whether the matrix lets the person sign the task off. */
    boolean maySign(TaskId task, PersonId person);

    /**
     * Assigns the unit a minor task, out of this one, by which it mends what those concerned found wanting.
     *
     * @param standard by what one sees that it is mended
     */
    TaskId mend(PersonId by, TaskId earlier, String standard);
}
