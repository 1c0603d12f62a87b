package org.lianxi.meeting.planning;

import org.lianxi.committee.organisation.OrganisationId;

/** An edition of a plan in a list. */
public record PlanLine(
        PlanId id,
        PlanLevel level,
        OrganisationId place,
        String placeName,
        int year,
        int edition,
        PlanState state,
        long sittings,
        boolean received) {}
