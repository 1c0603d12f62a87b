package org.lianxi.meeting.extension;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.task.TaskId;

/** The requests to put the due date of a task off. */
public interface ExtensionViews {

    /** As this person may see them; reasons and progress only for the lead unit and for those who read extensions. */
    ExtensionsView of(PersonId by, TaskId task);
}
