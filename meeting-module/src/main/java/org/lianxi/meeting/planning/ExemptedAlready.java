package org.lianxi.meeting.planning;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The sitting is exempted. */
public final class ExemptedAlready extends Refusal {

    ExemptedAlready(PlannedSittingId id) {
        super(Kind.RULE, "Planned sitting " + id + " is exempted");
    }
}
