package org.lianxi.committee.oldcompound;

/** Port: the decision table {@code oldCompoundStrategy}. */
public interface StrategyTable {

    /** What fits such a compound. */
    StrategyChoice choose(StrategyFacts facts, Thresholds thresholds);

    /**
     * The first row that applies.
     *
     * @param row its id, as the rule book shows it
     */
    record StrategyChoice(Strategy strategy, String row) {}
}
