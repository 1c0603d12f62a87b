package org.lianxi.meeting.task;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.document.StoredFileView;

/** The files that belong to tasks. */
interface TaskFiles {

    /** Adds what is wrong with the files to a check. */
    Input check(Input input, String field, List<NewFile> files);

    List<StoredFileId> store(PersonId by, TaskId task, List<NewFile> files);

    /** Oldest first. */
    List<StoredFileView> of(TaskId task);
}
