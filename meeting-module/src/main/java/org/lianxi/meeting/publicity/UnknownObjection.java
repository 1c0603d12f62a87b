package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no objection with this id. */
public final class UnknownObjection extends Refusal {

    UnknownObjection(ObjectionId id) {
        super(Kind.UNKNOWN, "objection " + id);
    }
}
