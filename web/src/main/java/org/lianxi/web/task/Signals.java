package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.supervision.SupervisionSignal;
import org.lianxi.meeting.supervision.TaskSignals;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskView;

/** Colour and level of the tasks of a page. */
@Named
@RequestScoped
public class Signals {

    @Inject
    private TaskSignals signals;

    public @Nullable SupervisionSignal ofTask(TaskView task) {
        return signals.of(task).orElse(null);
    }

    public @Nullable SupervisionSignal ofLine(TaskLine task) {
        return signals.of(task).orElse(null);
    }
}
