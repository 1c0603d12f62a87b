package org.lianxi.committee.emergencyfund;

import org.lianxi.committee.procedure.Wording;

/**
 * What the rule says.
 *
 * @param rule its id, such as {@code EF4}
 * @param ground where it comes from, and what was not found
 */
public record FundAdvice(String rule, FundStep step, Wording ground) {}
