package org.lianxi.committee.oldcompound;

import java.util.OptionalInt;

/**
 * What the strategy table asks about a compound.
 *
 * @param nearestMetres to the nearest other old compound that can be linked; 0 is a shared boundary
 */
public record StrategyFacts(
        int households, boolean singleBuilding, Demand demand, OptionalInt nearestMetres, boolean ownersRefuse) {}
