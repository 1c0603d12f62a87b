package org.lianxi.web.street;

import java.util.List;
import org.lianxi.meeting.supervision.WatchedResolution;
import org.lianxi.meeting.task.TaskState;

/**
 * What the lines of one page of the list add up to; every line is counted in exactly one of unassigned, open and closed.
 *
 * @param unassigned without a task
 * @param open with a task that is not signed off
 * @param closed with a task that is signed off
 */
public record PageCounts(int lines, long overdue, long unassigned, long open, long closed) {

    static PageCounts of(List<WatchedResolution> lines) {
        long unassigned = lines.stream().filter(line -> line.task().isEmpty()).count();
        long closed = lines.stream()
                .filter(line ->
                        line.taskState().filter(TaskState.SIGNED_OFF::equals).isPresent())
                .count();
        return new PageCounts(
                lines.size(),
                lines.stream().filter(WatchedResolution::overdue).count(),
                unassigned,
                lines.size() - unassigned - closed,
                closed);
    }
}
