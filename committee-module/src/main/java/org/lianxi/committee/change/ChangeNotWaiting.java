package org.lianxi.committee.change;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The change is decided, taken back or entered already. */
public final class ChangeNotWaiting extends Refusal {

    /** Refuses it. */
    public ChangeNotWaiting(ChangeId id) {
        super(Kind.CONFLICT, "change " + id + " does not wait");
    }
}
