package org.lianxi.meeting.whistle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.matter.MatterId;

/** All calls. */
interface WhistleRepository {

    void add(WhistleSheet sheet);

    void add(WhistleCall call);

    WhistleCall get(WhistleId id);

    /** Locked until the end of the transaction. */
    WhistleCall getForAct(WhistleId id);

    /** The calls of a sheet, the lead department's first. */
    List<WhistleCall> ofSheet(String sheet);

    /** Whether a department that is called for this matter has not finished. */
    boolean hasOpen(MatterId matter);

    /** The calls that somebody may read, the newest first. */
    List<WhistleCall> find(Legible readable, WhistleFilter filter, PageRequest page);

    /** Which communities have called a department. */
    Set<OrganisationId> callersOf(OrganisationId department);

    List<WhistleCall> raisedBetween(Set<OrganisationId> communities, Instant from, Instant until);

    /** Communities of which everything may be read, and those of which only what was reported to the district. */
    record Legible(Set<OrganisationId> wholly, Set<OrganisationId> reported) {

        public Legible {
            wholly = Set.copyOf(wholly);
            reported = Set.copyOf(reported);
        }

        boolean isNothing() {
            return wholly.isEmpty() && reported.isEmpty();
        }
    }

    Map<WhistleId, TitleInCompound> titles(Collection<WhistleId> ids);
}
