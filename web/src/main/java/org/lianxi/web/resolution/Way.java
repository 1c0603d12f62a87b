package org.lianxi.web.resolution;

import java.util.List;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskState;

/**
 * How far a resolution has come after its minutes: what is behind it when the minutes are issued needs no judging.
 *
 * @param tasks the step of assigning tasks
 * @param signOff the last step
 * @param signedOff how many tasks are signed off
 */
public record Way(Step tasks, Step signOff, long signedOff) {

    /** Where one step of the way stands; the names are those of the steps of a process. */
    public enum Step {
        DONE,
        CURRENT,
        NEXT,
        STOPPED
    }

    static Way of(ResolutionState state, List<TaskLine> tasks) {
        long signedOff = tasks.stream()
                .filter(task -> task.state() == TaskState.SIGNED_OFF)
                .count();
        return switch (state) {
            case ADOPTED -> new Way(Step.STOPPED, Step.STOPPED, signedOff);
            case SUSPENDED, REVOKED -> new Way(tasks.isEmpty() ? Step.STOPPED : Step.DONE, Step.STOPPED, signedOff);
            case EFFECTIVE -> new Way(Step.CURRENT, Step.NEXT, signedOff);
            case EXECUTING -> new Way(Step.DONE, Step.CURRENT, signedOff);
            case SIGNED_OFF -> new Way(Step.DONE, Step.DONE, signedOff);
        };
    }
}
