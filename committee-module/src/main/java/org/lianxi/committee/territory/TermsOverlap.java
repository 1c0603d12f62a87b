package org.lianxi.committee.territory;

import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.seating.Candidate;

/** Another term of office of the committee lies on one of these days. */
public final class TermsOverlap extends Refusal {

    /** Refuses it. */
    public TermsOverlap(Candidate.Term other) {
        super(Kind.RULE, "term from " + other.from(), other.from(), other.until());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("from");
    }
}
