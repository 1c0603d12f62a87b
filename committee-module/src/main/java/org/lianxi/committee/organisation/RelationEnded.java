package org.lianxi.committee.organisation;

import java.time.LocalDate;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The relation has an end already. */
public final class RelationEnded extends Refusal {

    /** Refuses because the relation has an end already. */
    public RelationEnded(RelationView relation) {
        super(
                Kind.RULE,
                "relation " + relation.id(),
                relation.until().map(LocalDate::toString).orElse(""));
    }
}
