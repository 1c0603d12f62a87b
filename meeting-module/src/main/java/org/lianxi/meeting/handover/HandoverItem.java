package org.lianxi.meeting.handover;

import java.time.LocalDate;
import org.lianxi.meeting.task.TaskId;

/** A task on the list. */
record HandoverItem(TaskId task, String title, LocalDate dueOn) {}
