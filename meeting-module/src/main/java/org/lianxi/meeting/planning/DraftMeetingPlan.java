package org.lianxi.meeting.planning;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The secretary begins the plan of a community for a year, or its next edition; the street that of its own meetings. */
public interface DraftMeetingPlan {

    /**
     * Begins an edition: empty, or as a copy of the one in force.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not
     * @throws org.lianxi.committee.refusal.InvalidInput if the year has passed or lies too far ahead
     * @throws PlanDraftedAlready if a draft is there
     */
    PlanId draft(PersonId by, OrganisationId place, int year);
}
