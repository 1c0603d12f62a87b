package org.lianxi.meeting.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.resolution.ResolutionId;

/** Tasks for reading. */
public interface TaskViews {

    /**
     * One task with its whole history.
     *
     * @throws UnknownTask if there is none with this id
     */
    TaskView get(PersonId by, TaskId task);

    /** The tasks that the person may read: what is not signed off first, then what is due first. */
    Page<TaskLine> page(PersonId by, TaskFilter filter, PageRequest page);

    /** The tasks for some resolutions as far as the person may read them, those due first at the top. */
    List<TaskLine> ofResolutions(PersonId by, Collection<ResolutionId> resolutions);

    /** The units to which a task for this resolution can be assigned, the obliged ones first. */
    List<LeadUnitView> possibleLeadUnits(PersonId by, ResolutionId resolution);

    /**
     * The last day that each weight allows for a task assigned today, by the rules that the meeting keeps.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not assign tasks there
     */
    Map<TaskWeight, LocalDate> latestDue(PersonId by, ResolutionId resolution);

    /** Titles for lists of a person's own work; asks for no permission. */
    Map<TaskId, TitleInCompound> titles(Collection<TaskId> tasks);
}
