package org.lianxi.meeting.backfill;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** It was handed in, confirmed or given up, so nothing is entered any more. */
public final class BackfillNotEntering extends Refusal {

    BackfillNotEntering(BackfillId id, BackfillState state) {
        super(Kind.RULE, "backfill " + id + " is " + state);
    }
}
