package org.lianxi.web.meeting;

import java.util.List;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.decision.AdoptionResult;
import org.lianxi.meeting.decision.AdoptionRule;

/** The calculation of an adoption in words: the votes counted, and each rule with its numbers. */
record AdoptionLines(AdoptionResult adoption, List<Party> obliged, Words words) {

    String count() {
        return words.fill(
                "adoption.count",
                adoption.votesFor(),
                adoption.votesAgainst(),
                adoption.abstentions(),
                adoption.absent());
    }

    List<Check> checks() {
        return List.of(consent(), mode());
    }

    private Check consent() {
        if (obliged.isEmpty()) {
            return new Check(true, words.get("adoption.A0.none"));
        }
        return holds(AdoptionRule.A0)
                ? new Check(true, words.fill("adoption.A0.holds", words.parties(obliged)))
                : new Check(false, words.fill("adoption.A0.fails", words.parties(adoption.obligedWithoutConsent())));
    }

    private Check mode() {
        return adoption.mode() == AdoptionMode.CONSENSUS
                ? new Check(
                        holds(AdoptionRule.A1), words.fill("adoption.A1", adoption.votesFor(), adoption.votesAgainst()))
                : new Check(holds(AdoptionRule.A2), words.fill("adoption.A2", adoption.votesFor()));
    }

    private boolean holds(AdoptionRule rule) {
        return !adoption.failed().contains(rule);
    }
}
