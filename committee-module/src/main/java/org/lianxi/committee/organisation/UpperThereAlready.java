package org.lianxi.committee.organisation;

import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A relation of this kind allows one upper organisation at a time, and there is another. */
public final class UpperThereAlready extends Refusal {

    /** Refuses because a relation of this kind allows one upper organisation at a time, and there is another. */
    public UpperThereAlready(OrganisationView upper, RelationView other) {
        super(Kind.RULE, "relation " + other.id(), upper.name(), other.from());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("upper");
    }
}
