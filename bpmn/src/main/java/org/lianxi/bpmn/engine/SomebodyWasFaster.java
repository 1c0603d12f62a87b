package org.lianxi.bpmn.engine;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Two people moved the same process at the same moment, and the other one won. Nothing was changed. */
public final class SomebodyWasFaster extends Refusal {

    /** Refuses the act that lost. */
    public SomebodyWasFaster(String what, Throwable cause) {
        super(Kind.CONFLICT, what);
        initCause(cause);
    }
}
