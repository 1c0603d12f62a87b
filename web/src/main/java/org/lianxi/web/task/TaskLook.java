package org.lianxi.web.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.lianxi.meeting.extension.ExtensionState;
import org.lianxi.meeting.task.TaskState;

/** How the state of a task looks wherever tasks are shown; the words come from the texts of this feature. */
@Named
@ApplicationScoped
public class TaskLook {

    /** The tone of its badge. */
    public String tone(TaskState state) {
        return switch (state) {
            case ASSIGNED, DECLINED, SUBMITTED, VERIFIED -> "waiting";
            case IN_PROGRESS, SUSPENDED, CANCELLED -> "neutral";
            case REWORK -> "bad";
            case SIGNED_OFF -> "good";
        };
    }

    /** The tone of the badge of a request to put its due date off. */
    public String toneOfExtension(ExtensionState state) {
        return switch (state) {
            case REQUESTED -> "waiting";
            case GRANTED -> "good";
            case REFUSED -> "bad";
            case LAPSED -> "neutral";
        };
    }

    /** Whether its due date still runs: it waits for its lead unit. */
    public boolean isRunning(TaskState state) {
        return switch (state) {
            case ASSIGNED, IN_PROGRESS, REWORK -> true;
            case DECLINED, SUBMITTED, VERIFIED, SIGNED_OFF, SUSPENDED, CANCELLED -> false;
        };
    }
}
