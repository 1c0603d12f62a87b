package org.lianxi.meeting.attendance;

import java.util.List;
import org.lianxi.committee.organisation.Party;

/**
 * Whether a meeting may decide, by which rule, and the calculation to show: each party in order, then
 * {@code present / listed > 1/2}.
 */
public record QuorumResult(QuorumRule rule, boolean chairPresent, List<PartyPart> parties, int present, int listed) {

    /** One party's line of the calculation. */
    public record PartyPart(Party party, boolean present, int presentDelegates, int listedDelegates) {}

    public QuorumResult {
        parties = List.copyOf(parties);
    }

    public boolean isQuorate() {
        return rule == QuorumRule.Q2;
    }

    /** Whether more than half of the listed voting delegates are present. */
    public boolean isMajorityPresent() {
        return 2 * present > listed;
    }

    /** Whether a party with a seat has nobody in the room. */
    public boolean isPartyMissing() {
        return parties.stream().anyMatch(part -> !part.present());
    }
}
