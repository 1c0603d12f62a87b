package org.lianxi.meeting.backfill;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** It does not wait for the party secretary. */
public final class BackfillNotAwaiting extends Refusal {

    BackfillNotAwaiting(BackfillId id, BackfillState state) {
        super(Kind.RULE, "backfill " + id + " is " + state);
    }
}
