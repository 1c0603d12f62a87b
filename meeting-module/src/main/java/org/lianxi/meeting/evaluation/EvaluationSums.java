package org.lianxi.meeting.evaluation;

import java.util.Map;

/**
 * What the replies add up to, as exact numerators and denominators.
 *
 * @param tally the levels
 * @param responses K15a
 * @param satisfied K15b
 * @param broadlySatisfied K15c
 * @param index K15d
 * @param reasons how often each was ticked; empty where fewer than five replies are behind it
 * @param degrees K22, the sum of the marks and how many gave one; only those with five at least
 */
public record EvaluationSums(
        Tally tally,
        Share responses,
        Share satisfied,
        Share broadlySatisfied,
        Share index,
        Map<EvaluationReason, Integer> reasons,
        Map<Degree, Share> degrees) {

    public EvaluationSums {
        reasons = Map.copyOf(reasons);
        degrees = Map.copyOf(degrees);
    }

    static EvaluationSums of(Tally tally, Map<EvaluationReason, Integer> reasons, Map<Degree, Share> degrees) {
        return new EvaluationSums(
                tally, tally.responses(), tally.satisfied(), tally.broadlySatisfied(), tally.index(), reasons, degrees);
    }
}
