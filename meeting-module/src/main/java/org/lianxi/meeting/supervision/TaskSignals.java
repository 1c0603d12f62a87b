package org.lianxi.meeting.supervision;

import java.util.Optional;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskView;

/** Colour and level of tasks, as a reading: nothing is opened, sent or kept by it. */
public interface TaskSignals {

    /** Of a task as somebody sees it; empty when nothing applies. */
    Optional<SupervisionSignal> of(TaskView task);

    /** Of a task in a list; empty when nothing applies. */
    Optional<SupervisionSignal> of(TaskLine task);
}
