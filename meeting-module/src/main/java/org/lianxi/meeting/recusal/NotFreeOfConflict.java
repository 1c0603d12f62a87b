package org.lianxi.meeting.recusal;

import java.util.Optional;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** Who is named instead is recused as well, or has another hat at the meeting. Argument: the rule. */
public final class NotFreeOfConflict extends Refusal {

    NotFreeOfConflict(MeetingId meeting, PersonId person, SodRule rule) {
        super(Kind.RULE, "person " + person + " cannot stand in at meeting " + meeting, rule.code());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("person");
    }
}
