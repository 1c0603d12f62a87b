package org.lianxi.meeting.backfill;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A step is missing: notice, scan, attendance or items. */
public final class BackfillIncomplete extends Refusal {

    BackfillIncomplete(BackfillId id) {
        super(Kind.RULE, "backfill " + id + " lacks a step");
    }
}
