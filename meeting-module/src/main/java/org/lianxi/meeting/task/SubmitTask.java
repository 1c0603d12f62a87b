package org.lianxi.meeting.task;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.NewFile;

/** The lead unit reports its task as done, with evidence. */
public interface SubmitTask {

    /**
     * Hands the task over to be verified.
     *
     * @param evidence at least one file
     * @throws org.lianxi.committee.refusal.InvalidInput if the report is blank or too long, there is no evidence, or a
     *     file is not allowed
     * @throws TaskNotAwaiting if the lead unit is not working on the task
     */
    void submit(PersonId by, TaskId task, String report, List<NewFile> evidence);
}
