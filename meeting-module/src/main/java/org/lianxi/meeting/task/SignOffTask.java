package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;

/**
 * Closes a verified task in the ledger (销号): the community party secretary a minor one, the street supervisor a major
 * one, nobody who holds a post in the lead unit. The last task of a resolution closes the resolution too.
 */
public interface SignOffTask {

    /**
     * Signs off.
     *
     * @throws VerifierOfLeadUnit if the person holds a post in the lead unit
     * @throws TaskNotAwaiting if the task is not verified
     */
    void signOff(PersonId by, TaskId task);
}
