package org.lianxi.committee.change;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such change. */
public final class UnknownChange extends Refusal {

    /** Refuses it. */
    public UnknownChange(ChangeId id) {
        super(Kind.UNKNOWN, "change " + id);
    }
}
