package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The minutes are no draft: they were sent already, or issued. */
public final class MinutesNotDraft extends Refusal {

    MinutesNotDraft(MinutesId id, MinutesState state) {
        super(Kind.RULE, "minutes " + id + " are " + state);
    }
}
