package org.lianxi.committee.change;

import java.util.Optional;

/**
 * What became of a change that somebody entered.
 *
 * @param change where it can be followed; empty if it is in the registers already
 * @param card the organisation or compound to look at
 */
public record Entered(ChangeState state, Optional<ChangeId> change, String card) {}
