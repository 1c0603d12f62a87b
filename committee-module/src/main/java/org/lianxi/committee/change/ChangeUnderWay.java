package org.lianxi.committee.change;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The same change is proposed or coming already. */
public final class ChangeUnderWay extends Refusal {

    /** Refuses it. */
    public ChangeUnderWay(ChangeId id) {
        super(Kind.RULE, "change " + id + " is the same");
    }
}
