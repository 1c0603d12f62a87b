package org.lianxi.committee.organisation;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no such relation. */
public final class UnknownRelation extends Refusal {

    /** Refuses because there is no such relation. */
    public UnknownRelation(RelationId id) {
        super(Kind.UNKNOWN, "relation " + id);
    }
}
