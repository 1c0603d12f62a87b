package org.lianxi.meeting.task;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;

/** By when tasks are due, for what may put that off. */
public interface DueDates {

    /** The due date of a task, read only. */
    DueDate get(TaskId task);

    /** The due date of a task, for an act: others wait until this one has ended. */
    DueDate getForAct(TaskId task);

    /**
     * Lets pass whom nothing ties to the lead unit. An attempt is entered into the audit trail. DOMAIN SOD-01.
     *
     * @param what the act that is tried
     * @throws VerifierOfLeadUnit when the person holds a post in the lead unit
     */
    void requireOtherUnit(String what, TaskId task, PersonId by);

    /**
     * Puts the due date off, and takes back the mark that the task is overdue if it is not any more. The day by the rule is
     * kept for statistics. DOMAIN X11, X12.
     */
    void extend(TaskId task, PersonId by, LocalDate to);
}
