package org.lianxi.bpmn.inbox;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only what one has claimed oneself can be given back. */
public final class WorkNotClaimed extends Refusal {

    WorkNotClaimed(WorkId id) {
        super(Kind.RULE, "not claimed by the person: work " + id);
    }
}
