package org.lianxi.meeting.decision;

import java.util.List;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;

/**
 * Whether a decision is adopted, and the calculation to show: the votes counted, the rules that failed in order, and the
 * obliged parties that did not consent (rule A0).
 */
public record AdoptionResult(
        AdoptionMode mode,
        int votesFor,
        int votesAgainst,
        int abstentions,
        int absent,
        List<Party> obligedWithoutConsent,
        List<AdoptionRule> failed) {

    public AdoptionResult {
        obligedWithoutConsent = List.copyOf(obligedWithoutConsent);
        failed = List.copyOf(failed);
    }

    public boolean isAdopted() {
        return failed.isEmpty();
    }
}
