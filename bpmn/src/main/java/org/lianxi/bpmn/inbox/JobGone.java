package org.lianxi.bpmn.inbox;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The failed step is gone: it was done meanwhile. */
public final class JobGone extends Refusal {

    JobGone(JobId id) {
        super(Kind.UNKNOWN, "no failed job " + id);
    }
}
