package org.lianxi.committee.change;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Who proposed a change does not decide about it. */
public final class OwnChange extends Refusal {

    /** Refuses it. */
    public OwnChange(ChangeId id) {
        super(Kind.RULE, "change " + id + " is the own one");
    }
}
