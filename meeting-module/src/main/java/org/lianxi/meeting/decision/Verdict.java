package org.lianxi.meeting.decision;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.convening.Seat;

/**
 * How an item ends that belongs to one or several compounds. DOMAIN §4.2 {@code resolutionAdoption} is applied to the parties of
 * each compound, and it is adopted where it is adopted in each of them [DESIGN]; the one vote of an organisation that sits for
 * several of them counts in each.
 */
record Verdict(List<AdoptionResult> results) {

    static Verdict of(List<AdoptionResult> results) {
        return new Verdict(results);
    }

    /** Judged for each compound; a party with a seat that has said nothing is absent. */
    static List<AdoptionResult> judge(
            AgendaItemView item,
            Map<Seat, PartyVote> votes,
            List<Map<Party, OrganisationId>> compounds,
            Optional<Party> absentAgain) {
        return compounds.stream()
                .map(parties -> Adoption.judge(item.mode(), Duties.of(item), of(parties, votes), absentAgain))
                .toList();
    }

    private static Map<Party, PartyVote> of(Map<Party, OrganisationId> parties, Map<Seat, PartyVote> votes) {
        Map<Party, PartyVote> counted = new EnumMap<>(Party.class);
        parties.forEach((party, organisation) ->
                counted.put(party, votes.getOrDefault(new Seat(party, organisation), PartyVote.ABSENT)));
        return counted;
    }

    Outcome outcome() {
        if (results.stream().allMatch(AdoptionResult::isAdopted)) {
            return Outcome.ADOPTED;
        }
        if (others(AdoptionResult::isOwedByAbsent)) {
            return Outcome.CONTRACT_DUTY;
        }
        return others(AdoptionResult::isForProposalOnly) ? Outcome.PROPOSED : Outcome.NO_AGREEMENT;
    }

    /** Whether this is all that stands against it anywhere. */
    private boolean others(Function<AdoptionResult, Boolean> which) {
        return results.stream().allMatch(each -> each.isAdopted() || which.apply(each));
    }

    /** One calculation to show: every vote counted once, and what failed in any of the compounds. */
    AdoptionResult shown(AgendaItemView item, Map<Seat, PartyVote> votes) {
        if (results.size() == 1) {
            return results.get(0);
        }
        Map<PartyVote, Integer> counts = new HashMap<>();
        votes.values().forEach(each -> counts.merge(each, 1, Integer::sum));
        return new AdoptionResult(
                item.mode(),
                counts.getOrDefault(PartyVote.FOR, 0),
                counts.getOrDefault(PartyVote.AGAINST, 0),
                counts.getOrDefault(PartyVote.ABSTAIN, 0),
                counts.getOrDefault(PartyVote.ABSENT, 0),
                all(AdoptionResult::obligedWithoutConsent),
                all(AdoptionResult::failed),
                counts.getOrDefault(PartyVote.RECUSED, 0),
                all(AdoptionResult::consentNotNeeded),
                all(AdoptionResult::refusedDuties),
                Optional.empty());
    }

    private <E extends Enum<E>> List<E> all(Function<AdoptionResult, List<E>> part) {
        return results.stream()
                .map(part)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    }
}
