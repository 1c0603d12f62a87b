package org.lianxi.committee.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The register of organisations, for reading. What is in it is no secret, so nobody is asked for a permission. */
public interface Organisations {

    /**
     * One organisation.
     *
     * @throws UnknownOrganisation if there is none of this id
     */
    OrganisationView get(OrganisationId id);

    /** Names by id, in one query; an unknown id is missing from the answer. */
    Map<OrganisationId, String> names(Collection<OrganisationId> ids);

    /** Organisations by id, in one query; an unknown id is missing from the answer. */
    Map<OrganisationId, OrganisationView> views(Collection<OrganisationId> ids);

    /** All organisations of a kind, by name. */
    List<OrganisationView> ofKind(OrganisationKind kind);

    /** All organisations in the area of a community, the community itself included, by name. */
    List<OrganisationView> inCommunity(OrganisationId community);

    /** The communities of a street. */
    Set<OrganisationId> communitiesOf(OrganisationId street);

    /** The communities of several streets, in one query. */
    Set<OrganisationId> communitiesOf(Collection<OrganisationId> streets);

    /** The streets that lie in any of these districts now, in one query. */
    Set<OrganisationId> streetsOf(Collection<OrganisationId> districts);

    /** Those whose place any of these took, directly or through others, in one query. */
    Set<OrganisationId> predecessors(Collection<OrganisationId> ids);

    /** For each of these whose place another took, who stands there now, in one query. */
    Map<OrganisationId, OrganisationId> successors(Collection<OrganisationId> ids);

    /** Every community. */
    Set<OrganisationId> communities();

    /**
     * The street of a community.
     *
     * @throws UnknownOrganisation if there is no such community or it lies in no street
     */
    OrganisationId streetOf(OrganisationId community);
}
