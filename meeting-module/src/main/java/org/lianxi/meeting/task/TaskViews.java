package org.lianxi.meeting.task;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.resolution.ResolutionId;

/** Tasks for reading. */
public interface TaskViews {

    /**
     * One task with its whole history.
     *
     * @throws UnknownTask if there is none with this id
     */
    TaskView get(PersonId by, TaskId task);

    /** The tasks that the person may read, those due first at the top. */
    Page<TaskLine> page(PersonId by, TaskFilter filter, PageRequest page);

    /** The units to which a task for this resolution can be assigned, the obliged ones first. */
    List<OrganisationView> possibleLeadUnits(PersonId by, ResolutionId resolution);

    /** Titles for lists of a person's own work; asks for no permission. */
    Map<TaskId, String> titles(Collection<TaskId> tasks);
}
