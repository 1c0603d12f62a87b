package org.lianxi.meeting.task;

import java.util.Collection;
import java.util.Map;
import org.lianxi.committee.territory.TitleInCompound;

/** All tasks. */
interface TaskRepository {

    void add(Task task);

    Task get(TaskId id);

    /** For an act. Others wait until this one has ended, so that of two at once the second meets the new state. */
    Task getForAct(TaskId id);

    Map<TaskId, TitleInCompound> titles(Collection<TaskId> ids);
}
