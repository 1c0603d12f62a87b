package org.lianxi.bpmn.inbox;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** It is not offered to a post that the person holds now. */
public final class WorkNotOffered extends Refusal {

    WorkNotOffered(WorkId id) {
        super(Kind.NOT_PERMITTED, "not offered to the person: work " + id);
    }
}
