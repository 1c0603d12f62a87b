package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The text is no longer the one that was read, so it is not signed. */
public final class MinutesTextChanged extends Refusal {

    MinutesTextChanged(MinutesId id) {
        super(Kind.CONFLICT, "minutes " + id + " have another text than the one read");
    }
}
