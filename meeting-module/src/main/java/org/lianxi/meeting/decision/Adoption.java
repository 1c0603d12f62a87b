package org.lianxi.meeting.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;

/**
 * Whether a decision is adopted. DOMAIN §4.2 {@code resolutionAdoption} [DESIGN]. A0: every obliged party votes for; an
 * abstaining or absent party does not consent. A1, by consensus: nobody against and at least two for. A2, by majority of the
 * parties: at least two for. A1 and A2 need A0 as well. A duty that follows from law or contract already needs no consent. A
 * recused party is counted nowhere (SOD-09), and nothing new is laid upon it.
 */
public final class Adoption {

    private static final int FEWEST_FOR = 2;

    private Adoption() {}

    /** Whether it is adopted when every duty is new. */
    public static AdoptionResult judge(AdoptionMode mode, Set<Party> obliged, Map<Party, PartyVote> votes) {
        return judge(mode, Duties.ofNew(obliged), votes);
    }

    /** Whether it is adopted. */
    public static AdoptionResult judge(AdoptionMode mode, Duties duties, Map<Party, PartyVote> votes) {
        int votesFor = count(votes, PartyVote.FOR);
        int against = count(votes, PartyVote.AGAINST);
        List<Party> withoutConsent = obliged(
                duties,
                party -> duties.needConsentOf(party, isRecused(votes, party)) && votes.get(party) != PartyVote.FOR);
        return new AdoptionResult(
                mode,
                votesFor,
                against,
                count(votes, PartyVote.ABSTAIN),
                count(votes, PartyVote.ABSENT),
                withoutConsent,
                failed(mode, votesFor, against, !withoutConsent.isEmpty()),
                count(votes, PartyVote.RECUSED),
                obliged(duties, party -> !duties.needConsentOf(party, isRecused(votes, party))),
                obliged(duties, party -> isRecused(votes, party) && duties.addFor(party)));
    }

    private static List<AdoptionRule> failed(AdoptionMode mode, int votesFor, int against, boolean lacksConsent) {
        List<AdoptionRule> failed = new ArrayList<>();
        if (lacksConsent) {
            failed.add(AdoptionRule.A0);
        }
        if (mode == AdoptionMode.CONSENSUS && (against > 0 || votesFor < FEWEST_FOR)) {
            failed.add(AdoptionRule.A1);
        }
        if (mode == AdoptionMode.PARTY_MAJORITY && votesFor < FEWEST_FOR) {
            failed.add(AdoptionRule.A2);
        }
        return failed;
    }

    private static List<Party> obliged(Duties duties, Predicate<Party> which) {
        return duties.obliged().stream().filter(which).sorted().toList();
    }

    private static boolean isRecused(Map<Party, PartyVote> votes, Party party) {
        return votes.get(party) == PartyVote.RECUSED;
    }

    private static int count(Map<Party, PartyVote> votes, PartyVote vote) {
        return (int) votes.values().stream().filter(vote::equals).count();
    }
}
