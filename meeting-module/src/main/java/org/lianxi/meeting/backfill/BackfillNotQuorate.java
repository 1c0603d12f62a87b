package org.lianxi.meeting.backfill;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Something was decided, but too few were there. */
public final class BackfillNotQuorate extends Refusal {

    BackfillNotQuorate(BackfillId id) {
        super(Kind.RULE, "backfill " + id + " was not quorate");
    }
}
