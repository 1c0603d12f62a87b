package org.lianxi.meeting.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.decision.AdoptionResult.AbsentAgain;

/**
 * Whether a decision is adopted. DOMAIN §4.2 {@code resolutionAdoption} [DESIGN]. A0: every obliged party votes for; an
 * abstaining or absent party does not consent. A1, by consensus: nobody against and at least two for. A2, by majority of the
 * parties: at least two for. A1 and A2 need A0 as well. A duty that follows from law or contract already needs no consent. A
 * recused party is counted nowhere (SOD-09), and nothing new is laid upon it. A4, where one party stays away again: both others
 * for, and no duty on the absent one; it takes the place of A1 and A2. A3, a question of procedure, which obliges nobody: more
 * for than against, and where they are as many, the chair's word.
 */
public final class Adoption {

    private static final int FEWEST_FOR = 2;

    private Adoption() {}

    /** Whether it is adopted when every duty is new. */
    public static AdoptionResult judge(AdoptionMode mode, Set<Party> obliged, Map<Party, PartyVote> votes) {
        return judge(mode, Duties.ofNew(obliged), votes);
    }

    /** Whether it is adopted by a meeting of all parties. */
    public static AdoptionResult judge(AdoptionMode mode, Duties duties, Map<Party, PartyVote> votes) {
        return judge(mode, duties, votes, Optional.empty());
    }

    /** Whether it is adopted; {@code absentAgain} is the party without which the meeting goes on (Q3). */
    public static AdoptionResult judge(
            AdoptionMode mode, Duties duties, Map<Party, PartyVote> votes, Optional<Party> absentAgain) {
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
                absentAgain
                        .map(absent -> failedByTwo(absent, duties, votes, !withoutConsent.isEmpty()))
                        .orElseGet(() -> failed(mode, votesFor, against, !withoutConsent.isEmpty())),
                count(votes, PartyVote.RECUSED),
                obliged(duties, party -> !duties.needConsentOf(party, isRecused(votes, party))),
                obliged(duties, party -> isRecused(votes, party) && duties.addFor(party)),
                absentAgain.map(
                        absent -> new AbsentAgain(absent, duties.obliged().contains(absent))));
    }

    /** Whether a question of procedure is carried (A3); a tie is not, without the chair's word for it. */
    public static ProceduralResult ofProcedure(Collection<VoteChoice> votes, Optional<VoteChoice> chairs) {
        int votesFor = count(votes, VoteChoice.FOR);
        int against = count(votes, VoteChoice.AGAINST);
        Optional<VoteChoice> counted = votesFor == against ? chairs : Optional.empty();
        boolean isCarried = votesFor > against || counted.equals(Optional.of(VoteChoice.FOR));
        return new ProceduralResult(votesFor, against, count(votes, VoteChoice.ABSTAIN), counted, isCarried);
    }

    private static int count(Collection<VoteChoice> votes, VoteChoice choice) {
        return (int) votes.stream().filter(choice::equals).count();
    }

    private static List<AdoptionRule> failedByTwo(
            Party absent, Duties duties, Map<Party, PartyVote> votes, boolean lacksConsent) {
        List<AdoptionRule> failed = new ArrayList<>();
        if (lacksConsent) {
            failed.add(AdoptionRule.A0);
        }
        boolean areBothFor = votes.entrySet().stream()
                .filter(vote -> vote.getKey() != absent)
                .allMatch(vote -> vote.getValue() == PartyVote.FOR);
        if (!areBothFor
                || count(votes, PartyVote.FOR) < FEWEST_FOR
                || duties.obliged().contains(absent)) {
            failed.add(AdoptionRule.A4);
        }
        return failed;
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
