package org.lianxi.bpmn.inbox;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Steps that the product should take by itself and that fail. Nothing of them is lost: the operator can retry. */
public interface ProcessTrouble {

    /**
     * The failed steps, longest stuck first. With retries left they are tried again by themselves.
     *
     * @throws org.lianxi.committee.permission.NotPermitted without the right to operate processes
     */
    Page<FailedStep> failedSteps(PersonId by, PageRequest page);

    /**
     * The processes that go on by an older model, because they could not be moved to the newest one at the start.
     *
     * @throws org.lianxi.committee.permission.NotPermitted without the right to operate processes
     */
    Page<OldProcess> oldProcesses(PersonId by, PageRequest page);

    /**
     * Lets a failed step be tried again at once, with all its retries.
     *
     * @throws org.lianxi.committee.permission.NotPermitted without the right to operate processes
     * @throws JobGone if it is no longer stuck
     */
    void retry(PersonId by, JobId job);
}
