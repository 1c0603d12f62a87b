package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;

/**
 * Somebody who holds no post in the lead unit checks whether the work was done (核验). An attempt by somebody who does is
 * refused and kept in the audit trail. DOMAIN SOD-01, SOD-02.
 */
public interface VerifyTask {

    /**
     * The work is done; the task waits for sign-off.
     *
     * @param remark may be empty
     * @throws VerifierOfLeadUnit if the person holds a post in the lead unit, whatever other posts there are
     * @throws TaskNotAwaiting if the task is not submitted
     */
    void verify(PersonId by, TaskId task, String remark);

    /**
     * The work is not done; the lead unit has to work on it again (退回重办).
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the reason is blank or too long
     * @throws VerifierOfLeadUnit as for {@link #verify}
     * @throws TaskNotAwaiting as for {@link #verify}
     */
    void reject(PersonId by, TaskId task, String reason);
}
