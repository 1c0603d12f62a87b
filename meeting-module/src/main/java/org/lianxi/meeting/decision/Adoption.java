package org.lianxi.meeting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;

/**
 * Whether a decision is adopted. DOMAIN §4.2 {@code resolutionAdoption} [DESIGN]. A0: every obliged party votes for; an
 * abstaining or absent party does not consent. A1, by consensus: nobody against and at least two for. A2, by majority of the
 * parties: at least two for. A1 and A2 need A0 as well.
 */
public final class Adoption {

    private static final int FEWEST_FOR = 2;

    private Adoption() {}

    public static AdoptionResult judge(AdoptionMode mode, Set<Party> obliged, Map<Party, PartyVote> votes) {
        int votesFor = count(votes, PartyVote.FOR);
        int against = count(votes, PartyVote.AGAINST);
        List<Party> withoutConsent = obliged.stream()
                .filter(party -> votes.get(party) != PartyVote.FOR)
                .sorted()
                .toList();
        List<AdoptionRule> failed = new ArrayList<>();
        if (!withoutConsent.isEmpty()) {
            failed.add(AdoptionRule.A0);
        }
        if (mode == AdoptionMode.CONSENSUS && (against > 0 || votesFor < FEWEST_FOR)) {
            failed.add(AdoptionRule.A1);
        }
        if (mode == AdoptionMode.PARTY_MAJORITY && votesFor < FEWEST_FOR) {
            failed.add(AdoptionRule.A2);
        }
        return new AdoptionResult(
                mode,
                votesFor,
                against,
                count(votes, PartyVote.ABSTAIN),
                count(votes, PartyVote.ABSENT),
                withoutConsent,
                failed);
    }

    private static int count(Map<Party, PartyVote> votes, PartyVote vote) {
        return (int) votes.values().stream().filter(vote::equals).count();
    }
}
