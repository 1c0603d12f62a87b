package org.lianxi.meeting.whistle;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nobody waits for this: it was answered already, or it is not its turn. */
public final class WhistleNotAwaiting extends Refusal {

    WhistleNotAwaiting(WhistleId id, WhistleState state) {
        super(Kind.RULE, "whistle " + id + " is " + state);
    }
}
