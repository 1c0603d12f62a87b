package org.lianxi.meeting.task;

import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Who is kept from an item says of no task of it that it is done. Argument: the rule. */
public final class VerifierRecused extends Refusal {

    VerifierRecused(TaskId task, PersonId person, SodRule rule) {
        super(Kind.RULE, "person " + person + " is recused on task " + task, rule.code());
    }
}
