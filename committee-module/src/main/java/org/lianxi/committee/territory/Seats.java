package org.lianxi.committee.territory;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.seating.SeatPlan;

/** Which organisation sits for which of the three parties. */
public interface Seats {

    /** The organisations that sit for a compound now; a vacant or suspended seat is missing from the answer. */
    Map<Party, OrganisationId> of(CompoundId compound);

    /**
     * The three seats of a compound at a moment, each with the rule that made it so: who sits, whose seat is suspended since
     * the committee's term has expired, what is vacant, and with how many parties the meeting works.
     */
    SeatPlan planAt(CompoundId compound, Instant moment);

    /** Who sits for each of several compounds at a moment, as {@link #planAt} says, in a fixed number of queries. */
    default Map<CompoundId, Map<Party, OrganisationId>> holdersAt(Collection<CompoundId> compounds, Instant moment) {
        Map<CompoundId, Map<Party, OrganisationId>> holders = new LinkedHashMap<>();
        compounds.forEach(each -> holders.put(each, planAt(each, moment).holders()));
        return holders;
    }

    /** The communities in which one of these organisations stands for a party now, in one query. */
    Set<OrganisationId> communitiesOf(Collection<OrganisationId> organisations);

    /** The organisations that stand for a party somewhere in a community now, in one query. */
    Set<OrganisationId> seatedIn(OrganisationId community);
}
