package org.lianxi.meeting.backfill;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** It was in no notice in time and not all parties agreed, so it could be discussed but not resolved. */
public final class ItemNotInNotice extends Refusal {

    ItemNotInNotice(BackfillId id, int position) {
        super(Kind.RULE, "item " + position + " of backfill " + id + " was in no notice in time", position);
    }
}
