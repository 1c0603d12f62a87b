package org.lianxi.meeting.task;

/** Marks a task that is past its due date and not submitted. A timer step of the process, not an act of a person. */
public interface MarkTaskOverdue {

    /** Marks once. Does nothing if the task is not past due, is already marked, or waits for somebody else than its lead unit. */
    void mark(TaskId task);
}
