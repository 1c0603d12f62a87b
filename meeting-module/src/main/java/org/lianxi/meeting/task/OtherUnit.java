package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;

/** Keeps apart who does a task and who says that it is done. DOMAIN SOD-01, SOD-02. */
interface OtherUnit {

    /**
     * Lets pass who holds no post in the lead unit.
     *
     * @throws VerifierOfLeadUnit otherwise, after the attempt was entered into the audit trail; the use case must not roll
     *     back on it, or the entry would be lost
     */
    void require(Task task, PersonId by);
}
