package org.lianxi.committee.rulechange;

import java.util.Optional;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The value does not go together with another parameter. Arguments: the other's number, key and value. */
public final class RuleContradicts extends Refusal {

    RuleContradicts(Parameter changed, ParameterVersion other) {
        super(
                Kind.RULE,
                changed.key() + " contradicts " + other.parameter().key() + "=" + other.value(),
                other.parameter().number(),
                other.parameter().key(),
                other.value());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("value");
    }
}
