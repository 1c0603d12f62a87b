package org.lianxi.meeting.task;

import java.util.Optional;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.procedure.Wording;

/**
 * A row of the table {@code taskDeadline}.
 *
 * @param amount of units, where the table itself sets it
 * @param parameter that sets the amount, where each place can have its own
 */
public record TaskDeadline(
        String rule, LimitUnit unit, Optional<Integer> amount, Optional<Parameter> parameter, Wording ground) {

    /** How many units it is by these rules of procedure. */
    public int amountBy(RulesOfProcedure rules) {
        return parameter
                .map(rules::number)
                .or(() -> amount)
                .orElseThrow(() -> new IllegalStateException("Rule " + rule + " says no amount"));
    }
}
