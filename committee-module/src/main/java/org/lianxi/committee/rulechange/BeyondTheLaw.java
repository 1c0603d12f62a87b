package org.lianxi.committee.rulechange;

import java.util.Optional;
import org.lianxi.committee.procedure.LegalBound;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Law leaves no place the choice of this value. */
public final class BeyondTheLaw extends Refusal {

    /** Refuses for the law that forbids it. */
    public BeyondTheLaw(Parameter parameter, LegalBound bound) {
        super(Kind.RULE, parameter + " beyond " + bound, bound.least(), bound.ground());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("value");
    }
}
