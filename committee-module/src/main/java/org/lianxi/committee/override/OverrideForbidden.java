package org.lianxi.committee.override;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Law or the separation of duties forbids that this cell says something else anywhere. */
public final class OverrideForbidden extends Refusal {

    /** Refuses for the rule that forbids it. */
    public OverrideForbidden(String ground) {
        super(Kind.RULE, "override forbidden by " + ground, ground);
    }
}
