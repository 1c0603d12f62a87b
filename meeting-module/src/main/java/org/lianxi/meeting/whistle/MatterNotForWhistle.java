package org.lianxi.meeting.whistle;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.matter.MatterId;

/** The community may deal with the matter itself, or it is not screened yet: no department is called. */
public final class MatterNotForWhistle extends Refusal {

    MatterNotForWhistle(MatterId matter) {
        super(Kind.RULE, "matter " + matter + " is not on a route to departments");
    }
}
