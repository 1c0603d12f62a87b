package org.lianxi.meeting.task;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.NewFile;

/** The lead unit writes down how far it has come (进展反馈), with files if it likes. */
public interface ReportProgress {

    /**
     * Adds an entry to the history of the task.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the note is blank or too long, or a file is not allowed
     * @throws TaskNotAwaiting if the lead unit is not working on the task
     */
    void report(PersonId by, TaskId task, String note, List<NewFile> files);
}
