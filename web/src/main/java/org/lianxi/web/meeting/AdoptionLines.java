package org.lianxi.web.meeting;

import java.util.ArrayList;
import java.util.List;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.decision.AdoptionResult;
import org.lianxi.meeting.decision.AdoptionResult.AbsentAgain;
import org.lianxi.meeting.decision.AdoptionRule;

/** The calculation of an adoption in words: the votes counted, and each rule with its numbers. */
record AdoptionLines(AdoptionResult adoption, List<Party> obliged, Words words) {

    String count() {
        String count = words.fill(
                "adoption.count",
                adoption.votesFor(),
                adoption.votesAgainst(),
                adoption.abstentions(),
                adoption.absent());
        return adoption.recused() == 0 ? count : count + words.fill("adoption.count.recused", adoption.recused());
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>(List.of(consent(), mode()));
        if (!adoption.consentNotNeeded().isEmpty()) {
            checks.add(new Check(true, words.fill("adoption.A0.contract", words.parties(adoption.consentNotNeeded()))));
        }
        if (!adoption.refusedDuties().isEmpty()) {
            checks.add(new Check(false, words.fill("adoption.new.duty", words.parties(adoption.refusedDuties()))));
        }
        return List.copyOf(checks);
    }

    private Check consent() {
        if (asked().isEmpty() && holds(AdoptionRule.A0)) {
            return new Check(true, words.get("adoption.A0.none"));
        }
        return holds(AdoptionRule.A0)
                ? new Check(true, words.fill("adoption.A0.holds", words.parties(asked())))
                : new Check(false, words.fill("adoption.A0.fails", words.parties(adoption.obligedWithoutConsent())));
    }

    /** The obliged whose consent counts. */
    private List<Party> asked() {
        return obliged.stream()
                .filter(party -> !adoption.consentNotNeeded().contains(party))
                .toList();
    }

    private Check mode() {
        if (adoption.absentAgain().isPresent()) {
            return twoParties(adoption.absentAgain().get());
        }
        return adoption.mode() == AdoptionMode.CONSENSUS
                ? new Check(
                        holds(AdoptionRule.A1), words.fill("adoption.A1", adoption.votesFor(), adoption.votesAgainst()))
                : new Check(holds(AdoptionRule.A2), words.fill("adoption.A2", adoption.votesFor()));
    }

    private Check twoParties(AbsentAgain absent) {
        String key = absent.obliged() ? "adoption.A4.obliged" : "adoption.A4";
        return new Check(holds(AdoptionRule.A4), words.fill(key, adoption.votesFor(), words.party(absent.party())));
    }

    private boolean holds(AdoptionRule rule) {
        return !adoption.failed().contains(rule);
    }
}
