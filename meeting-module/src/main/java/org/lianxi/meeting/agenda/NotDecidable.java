package org.lianxi.meeting.agenda;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;

/** The meeting may only propose on this matter, not decide. Argument: the rule. */
public final class NotDecidable extends Refusal {

    NotDecidable(MatterId matter, MatterRoute route) {
        super(Kind.RULE, "Matter " + matter + " can only be proposed by " + route.rule(), route.rule());
    }
}
