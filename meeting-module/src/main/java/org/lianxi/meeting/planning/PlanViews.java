package org.lianxi.meeting.planning;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Plans to read. */
public interface PlanViews {

    /** A community or a street for which a plan can be drafted. */
    record Place(OrganisationId id, String name, PlanLevel level) {}

    /**
     * One edition with every sitting and what came of it.
     *
     * @throws UnknownPlan if there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read plans there
     */
    PlanView get(PersonId by, PlanId plan);

    /** A page of the editions in force and the drafts that the person may read: newest year first. */
    Page<PlanLine> current(PersonId by, PageRequest page);

    /** Where the person may draft a plan, by name. */
    List<Place> draftable(PersonId by);

    /** Sittings that begin between two moments and are no meeting yet, in the plans that the person may read. */
    List<FreeSitting> free(PersonId by, Instant from, Instant until);
}
