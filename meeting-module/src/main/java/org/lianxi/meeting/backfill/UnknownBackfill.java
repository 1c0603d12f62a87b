package org.lianxi.meeting.backfill;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no backfill with this id. */
public final class UnknownBackfill extends Refusal {

    UnknownBackfill(BackfillId id) {
        super(Kind.UNKNOWN, "backfill " + id);
    }
}
