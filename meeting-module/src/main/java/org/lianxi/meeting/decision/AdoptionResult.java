package org.lianxi.meeting.decision;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;

/**
 * Whether a decision is adopted, and the calculation to show: the votes counted, the rules that failed in order, and the
 * obliged parties that did not consent (rule A0).
 *
 * @param recused how many parties are recused: they are counted nowhere (SOD-09)
 * @param consentNotNeeded obliged parties whose duty follows from law or contract already, so that A0 asks them nothing
 * @param refusedDuties recused parties that would get a new duty: it is no part of a resolution, and is proposed
 * @param absentAgain the party without which the meeting went on, so that A4 decides instead of the mode
 */
public record AdoptionResult(
        AdoptionMode mode,
        int votesFor,
        int votesAgainst,
        int abstentions,
        int absent,
        List<Party> obligedWithoutConsent,
        List<AdoptionRule> failed,
        int recused,
        List<Party> consentNotNeeded,
        List<Party> refusedDuties,
        Optional<AbsentAgain> absentAgain) {

    /**
     * The party that stayed away again.
     *
     * @param obliged whether the decision would lay a duty upon it: no resolution may (A4)
     */
    public record AbsentAgain(Party party, boolean obliged) {}

    public AdoptionResult {
        obligedWithoutConsent = List.copyOf(obligedWithoutConsent);
        failed = List.copyOf(failed);
        consentNotNeeded = List.copyOf(consentNotNeeded);
        refusedDuties = List.copyOf(refusedDuties);
    }

    /** Nobody is recused, and every duty is new. */
    public AdoptionResult(
            AdoptionMode mode,
            int votesFor,
            int votesAgainst,
            int abstentions,
            int absent,
            List<Party> obligedWithoutConsent,
            List<AdoptionRule> failed) {
        this(
                mode,
                votesFor,
                votesAgainst,
                abstentions,
                absent,
                obligedWithoutConsent,
                failed,
                0,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Whether nothing is missing but the consent of parties that may not give it: then it is proposed, not resolved. */
    public boolean isForProposalOnly() {
        return failed.equals(List.of(AdoptionRule.A0)) && refusedDuties.containsAll(obligedWithoutConsent);
    }

    /** The rule beside A0 that decides: that of the mode, or A4. */
    public AdoptionRule rule() {
        if (absentAgain.isPresent()) {
            return AdoptionRule.A4;
        }
        return mode == AdoptionMode.CONSENSUS ? AdoptionRule.A1 : AdoptionRule.A2;
    }

    /**
     * Whether those present agree, and nothing stands against it but that it obliges the absent party to what its contract
     * says already: then it is handed to that party and not resolved (SC-04).
     */
    public boolean isOwedByAbsent() {
        return failed.equals(List.of(AdoptionRule.A4))
                && votesFor == 2
                && absentAgain
                        .filter(each -> each.obliged() && consentNotNeeded.contains(each.party()))
                        .isPresent();
    }

    public boolean isAdopted() {
        return failed.isEmpty();
    }
}
