package org.lianxi.bpmn.inbox;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** What was to be done is no longer open: it is done, or was taken out of the process. */
public final class WorkGone extends Refusal {

    WorkGone(WorkId id) {
        super(Kind.UNKNOWN, "no open work " + id);
    }
}
