package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Somebody has answered this objection already. */
public final class ObjectionAnsweredAlready extends Refusal {

    ObjectionAnsweredAlready(ObjectionId id) {
        super(Kind.CONFLICT, "objection " + id);
    }
}
