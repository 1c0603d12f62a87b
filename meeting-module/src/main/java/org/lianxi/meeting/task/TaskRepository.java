package org.lianxi.meeting.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.resolution.ResolutionId;

/** All tasks. */
interface TaskRepository {

    void add(Task task);

    Task get(TaskId id);

    /** For an act. Others wait until this one has ended, so that of two at once the second meets the new state. */
    Task getForAct(TaskId id);

    /** The tasks of a resolution that are not closed, for an act, in the order of their assignment. */
    List<Task> openForAct(ResolutionId resolution);

    /** Tasks that the lead unit has to deliver by a day that the rule has set, on or after this one; for an act. */
    List<Task> owedByRuleFrom(LocalDate day);

    Map<TaskId, TitleInCompound> titles(Collection<TaskId> ids);
}
