package org.lianxi.meeting.task;

import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.Resolved;

/** Which units can lead a task. */
interface LeadUnits {

    /** The obliged organisations, in the order of the parties, then the others that have a seat at the compound. */
    Set<OrganisationId> of(Resolved resolution);
}
