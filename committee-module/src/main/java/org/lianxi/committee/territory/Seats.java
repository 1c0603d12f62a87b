package org.lianxi.committee.territory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/** Which organisation sits for which of the three parties, as it is now. */
public interface Seats {

    /** The organisations that sit for a compound; a vacant seat is missing from the answer. */
    Map<Party, OrganisationId> of(CompoundId compound);

    /** The communities in which one of these organisations has a seat, in one query. */
    Set<OrganisationId> communitiesOf(Collection<OrganisationId> organisations);

    /** The organisations that have a seat somewhere in a community, in one query. */
    Set<OrganisationId> seatedIn(OrganisationId community);
}
