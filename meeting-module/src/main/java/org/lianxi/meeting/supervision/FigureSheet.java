package org.lianxi.meeting.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionState;

/** Counts per community, each for all of them in one query; a community of which nothing is counted is missing. */
interface FigureSheet {

    Map<OrganisationId, Long> meetingsHeld(Set<OrganisationId> communities, Instant since);

    Map<OrganisationId, Map<ResolutionState, Long>> resolutions(Set<OrganisationId> communities);

    Map<OrganisationId, TaskCount> tasks(Set<OrganisationId> communities, Instant now);

    /**
     * Tasks of a community.
     *
     * @param open not signed off
     * @param overdue owed past their date
     */
    record TaskCount(long open, long overdue) {
        static final TaskCount NONE = new TaskCount(0, 0);
    }
}
