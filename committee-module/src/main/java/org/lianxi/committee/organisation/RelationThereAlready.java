package org.lianxi.committee.organisation;

import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The two are related in this way on one of these days. */
public final class RelationThereAlready extends Refusal {

    /** Refuses because the two are related in this way on one of these days. */
    public RelationThereAlready(RelationView other) {
        super(Kind.RULE, "relation " + other.id(), other.from());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("upper");
    }
}
