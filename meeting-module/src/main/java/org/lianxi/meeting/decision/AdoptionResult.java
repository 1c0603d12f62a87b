package org.lianxi.meeting.decision;

import java.util.List;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;

/**
 * Whether a decision is adopted, and the calculation to show: the votes counted, the rules that failed in order, and the
 * obliged parties that did not consent (rule A0).
 *
 * @param recused how many parties are recused: they are counted nowhere (SOD-09)
 * @param consentNotNeeded obliged parties whose duty follows from law or contract already, so that A0 asks them nothing
 * @param refusedDuties recused parties that would get a new duty: it is no part of a resolution, and is proposed
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
        List<Party> refusedDuties) {

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
        this(mode, votesFor, votesAgainst, abstentions, absent, obligedWithoutConsent, failed, 0, List.of(), List.of());
    }

    /** Whether nothing is missing but the consent of parties that may not give it: then it is proposed, not resolved. */
    public boolean isForProposalOnly() {
        return failed.equals(List.of(AdoptionRule.A0)) && refusedDuties.containsAll(obligedWithoutConsent);
    }

    public boolean isAdopted() {
        return failed.isEmpty();
    }
}
