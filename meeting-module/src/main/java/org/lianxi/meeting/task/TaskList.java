package org.lianxi.meeting.task;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.resolution.ResolutionId;

/** Finds tasks for lists. */
interface TaskList {

    /** What is not signed off comes first, then what is due first; up to {@link PageRequest#rowsToFetch()} of them. */
    List<Task> find(Set<OrganisationId> communities, TaskFilter filter, Instant now, PageRequest page);

    /** The tasks for some resolutions, what is due first at the top. */
    List<Task> of(Set<OrganisationId> communities, Collection<ResolutionId> resolutions);
}
