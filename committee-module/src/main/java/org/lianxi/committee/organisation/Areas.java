package org.lianxi.committee.organisation;

import java.util.Set;

/** Which communities lie in a larger area. */
public interface Areas {

    /** The communities that lie in any of these streets and districts now, in one query. */
    Set<OrganisationId> communitiesIn(Set<OrganisationId> areas);
}
