package org.lianxi.meeting.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.territory.TitleInCompound;

/** All tasks. */
interface TaskRepository {

    void add(Task task);

    Task get(TaskId id);

    /** For an act. Others wait until this one has ended, so that of two at once the second meets the new state. */
    Task getForAct(TaskId id);

    /** Tasks that the lead unit has to deliver by a day that the rule has set, on or after this one; for an act. */
    List<Task> owedByRuleFrom(LocalDate day);

    Map<TaskId, TitleInCompound> titles(Collection<TaskId> ids);
}
