package org.lianxi.committee.rulechange;

import com.fasterxml.uuid.Generators;

/**
 * Names one rulechange for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record RuleChangeId(String value) {

    /** The id of an rulechange about to be proposed. */
    public static RuleChangeId fresh() {
        return new RuleChangeId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
