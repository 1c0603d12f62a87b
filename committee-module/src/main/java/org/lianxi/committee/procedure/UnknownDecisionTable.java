package org.lianxi.committee.procedure;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no decision table with this id. */
public final class UnknownDecisionTable extends Refusal {

    public UnknownDecisionTable(String id) {
        super(Kind.UNKNOWN, "There is no decision table " + id);
    }
}
