package org.lianxi.bpmn.oldcompound;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.engine.DecidesByTable;
import org.lianxi.bpmn.engine.DecisionTable;
import org.lianxi.committee.oldcompound.Demand;
import org.lianxi.committee.oldcompound.Strategy;
import org.lianxi.committee.oldcompound.StrategyFacts;
import org.lianxi.committee.oldcompound.StrategyTable;
import org.lianxi.committee.oldcompound.Thresholds;
import org.lianxi.committee.procedure.DecisionRow;

/** Sorts old compounds by {@code oldCompoundStrategy.dmn} (DOMAIN §4.3). */
@ApplicationScoped
class OldCompoundStrategyTable implements StrategyTable, DecidesByTable {

    private static final int MOST_HOUSEHOLDS = 100_000;
    private static final int FARTHEST_METRES = 1_000_000;

    private static final TableContract CONTRACT = TableContract.of("oldCompoundStrategy")
            .number("households", 0, MOST_HOUSEHOLDS)
            .truth("singleBuilding")
            .choice("demand", Demand.class)
            .number("nearestMetres", 0, FARTHEST_METRES)
            .truth("ownersRefuse")
            .parameter("largeHouseholds", 1, MOST_HOUSEHOLDS)
            .parameter("contiguousMetres", 1, FARTHEST_METRES)
            .parameter("smallHouseholds", 1, MOST_HOUSEHOLDS)
            .gives("strategy", Strategy.class)
            .rules("O1a", "O1b", "O2", "O3", "O4");

    private final DecisionTable table = DecisionTable.of(CONTRACT);

    @Override
    public DecisionTable table() {
        return table;
    }

    /** A compound near which nothing was measured is as far as can be. */
    @Override
    public StrategyChoice choose(StrategyFacts facts, Thresholds thresholds) {
        DecisionRow row = table.decide(Map.of(
                "households", facts.households(),
                "singleBuilding", facts.singleBuilding(),
                "demand", facts.demand(),
                "nearestMetres", facts.nearestMetres().orElse(FARTHEST_METRES),
                "ownersRefuse", facts.ownersRefuse(),
                "largeHouseholds", thresholds.large(),
                "contiguousMetres", thresholds.contiguousMetres(),
                "smallHouseholds", thresholds.small()));
        return new StrategyChoice(Strategy.valueOf(row.result("strategy")), row.rule());
    }
}
