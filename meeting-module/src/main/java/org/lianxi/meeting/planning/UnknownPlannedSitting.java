package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no planned sitting, or series of them, with this id. */
public final class UnknownPlannedSitting extends Refusal {

    UnknownPlannedSitting(String id) {
        super(Kind.UNKNOWN, "No planned sitting " + id);
    }
}
