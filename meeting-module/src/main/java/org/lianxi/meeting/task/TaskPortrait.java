package org.lianxi.meeting.task;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** Draws tasks as they are seen, with every name looked up in a fixed number of queries. */
interface TaskPortrait {

    TaskView of(Task task, PersonId reader);

    List<TaskLine> lines(List<Task> tasks);
}
