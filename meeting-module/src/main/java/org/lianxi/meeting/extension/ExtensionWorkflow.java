package org.lianxi.meeting.extension;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.task.TaskId;

/** What whoever drives a task is told about requests, always after they have changed and in the same transaction. */
public interface ExtensionWorkflow {

    /** Somebody has to decide. */
    void requested(TaskId task, Decider decider, Instant decideBy);

    void decided(TaskId task);

    /** Nobody has to decide any more. */
    void lapsed(TaskId task);

    /**
     * Who decides.
     *
     * @param isStreet whether the street does, and not the community party organisation
     */
    record Decider(OrganisationId community, boolean isStreet) {}
}
