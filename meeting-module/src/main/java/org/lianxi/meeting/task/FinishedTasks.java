package org.lianxi.meeting.task;

import java.util.List;
import org.lianxi.meeting.resolution.ResolutionId;

/** What has been done for a resolution, for those who undo it. */
public interface FinishedTasks {

    /** The tasks that are signed off, in the order of their assignment. */
    List<FinishedTask> of(ResolutionId resolution);
}
