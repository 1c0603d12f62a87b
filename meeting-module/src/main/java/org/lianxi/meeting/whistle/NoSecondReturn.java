package org.lianxi.meeting.whistle;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A duty that was adjudicated is returned no second time. */
public final class NoSecondReturn extends Refusal {

    NoSecondReturn(WhistleId id) {
        super(Kind.RULE, "whistle " + id + " was adjudicated");
    }
}
