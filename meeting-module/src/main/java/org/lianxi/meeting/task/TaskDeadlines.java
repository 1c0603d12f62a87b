package org.lianxi.meeting.task;

/** Port: by when a task of a class is due, by the table {@code taskDeadline}. No database is asked. */
public interface TaskDeadlines {

    TaskDeadline of(TaskWeight weight);
}
