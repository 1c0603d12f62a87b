package org.lianxi.bpmn.inbox;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A colleague has already claimed it. */
public final class WorkTaken extends Refusal {

    WorkTaken(WorkId id) {
        super(Kind.CONFLICT, "claimed by somebody else: work " + id);
    }
}
