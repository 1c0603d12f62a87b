package org.lianxi.meeting.attendance;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.Party;

/**
 * Whether a meeting may decide, by which rule, and the calculation to show: each party in order, then
 * {@code present / listed > 1/2}.
 */
public record QuorumResult(
        QuorumRule rule, boolean chairPresent, List<PartyPart> parties, int present, int listed, Sitting sitting) {

    /** One party's line of the calculation. */
    public record PartyPart(Party party, boolean present, int presentDelegates, int listedDelegates) {}

    public QuorumResult {
        parties = List.copyOf(parties);
    }

    /** At an ordinary sitting. */
    public QuorumResult(QuorumRule rule, boolean chairPresent, List<PartyPart> parties, int present, int listed) {
        this(rule, chairPresent, parties, present, listed, Sitting.ordinary());
    }

    public boolean isQuorate() {
        return rule.isQuorate();
    }

    /** Whether more than half of the listed voting delegates are present. */
    public boolean isMajorityPresent() {
        return 2 * present > listed;
    }

    /** Whether a party with a seat has nobody in the room. */
    public boolean isPartyMissing() {
        return parties.stream().anyMatch(part -> !part.present());
    }

    /** The parties with nobody in the room, in their order. */
    public List<Party> missing() {
        return parties.stream()
                .filter(part -> !part.present())
                .map(PartyPart::party)
                .toList();
    }

    /** The party without which the meeting goes on by Q3: no duty may be laid upon it (A4). */
    public Optional<Party> absentAgain() {
        return rule == QuorumRule.Q3 ? missing().stream().findFirst() : Optional.empty();
    }
}
