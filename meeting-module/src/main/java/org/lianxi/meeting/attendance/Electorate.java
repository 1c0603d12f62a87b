package org.lianxi.meeting.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.organisation.Party;

/** Who could vote on an item at one moment, and the quorum that they were. */
public record Electorate(Instant at, QuorumResult quorum, List<Elector> electors) {

    public Electorate {
        electors = List.copyOf(electors);
    }

    /** The same people, judged for each compound: without a quorum if one of them has none. */
    Electorate judgedBy(List<QuorumResult> ofCompounds) {
        QuorumRule rule = ofCompounds.stream()
                .map(QuorumResult::rule)
                .max(Comparator.naturalOrder())
                .orElse(QuorumRule.Q4);
        return new Electorate(
                at,
                new QuorumResult(
                        rule,
                        quorum.chairPresent(),
                        quorum.parties(),
                        quorum.present(),
                        quorum.listed(),
                        quorum.sitting()),
                electors);
    }

    /** As it was written down at the vote. */
    public static Electorate recorded(
            QuorumRule rule, Instant at, boolean chairPresent, Sitting sitting, List<Elector> electors) {
        QuorumResult counted = of(at, chairPresent, sitting, electors).quorum();
        return new Electorate(
                at,
                new QuorumResult(rule, chairPresent, counted.parties(), counted.present(), counted.listed(), sitting),
                electors);
    }

    /** Counts the electors of each party; one of whom everybody is recused counts as present (SOD-09). */
    public static Electorate of(Instant at, boolean chairPresent, Sitting sitting, List<Elector> electors) {
        Map<Party, PartyPresence> parties = new EnumMap<>(Party.class);
        electors.forEach(elector -> parties.merge(elector.party(), count(elector), PartyPresence::plus));
        return new Electorate(at, Quorum.judge(new Attendance(chairPresent, parties, sitting)), electors);
    }

    private static PartyPresence count(Elector elector) {
        return elector.standing() == Elector.Standing.RECUSED
                ? new PartyPresence(0, 0, true)
                : new PartyPresence(elector.standing().takesPart() ? 1 : 0, 1);
    }
}
