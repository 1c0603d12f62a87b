package org.lianxi.meeting.whistle;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.matter.MatterId;

/** A department is called for this matter already. */
public final class WhistleRaisedAlready extends Refusal {

    WhistleRaisedAlready(MatterId matter) {
        super(Kind.RULE, "matter " + matter + " has an open whistle");
    }
}
