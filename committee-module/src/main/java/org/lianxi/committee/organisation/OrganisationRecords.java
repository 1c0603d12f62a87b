package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** What the register remembers of organisations, by day. No secret, so nobody is asked for a permission. */
public interface OrganisationRecords {

    /**
     * One organisation as it was on a day.
     *
     * @throws UnknownOrganisation if there is none of this id
     */
    OrganisationRecord of(OrganisationId id, LocalDate day);

    /** Its relations in force on a day, upward and downward, at most 200. */
    List<RelationView> relations(OrganisationId id, LocalDate day);

    /**
     * One relation.
     *
     * @throws UnknownRelation if there is none of this id
     */
    RelationView relation(RelationId id);

    /** Everything that ever changed, the newest first, at most 500. */
    List<HistoryLine> history(OrganisationId id);

    /** Organisations that exist today, by name. */
    Page<OrganisationView> search(OrganisationFilter filter, PageRequest page);

    /** The organisation of this kind and name in the area of the other, if there is one today. */
    Optional<OrganisationId> find(OrganisationKind kind, String name, OrganisationId within);
}
