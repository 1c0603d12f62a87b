package org.lianxi.committee.organisation;

import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The upper organisation of a relation stands below the lower one. */
public final class CyclicRelation extends Refusal {

    /** Refuses because the upper organisation of a relation stands below the lower one. */
    public CyclicRelation(OrganisationView upper, OrganisationView lower) {
        super(Kind.RULE, upper.id() + " is below " + lower.id(), upper.name(), lower.name());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("upper");
    }
}
