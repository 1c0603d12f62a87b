package org.lianxi.meeting.task;

import org.lianxi.committee.mandate.PersonId;

/** How a task was declined, and what this person may do about it. */
public interface DeclineViews {

    /** For whoever may read the task. */
    DeclineView of(PersonId by, TaskId task);
}
