package org.lianxi.committee.registry;

/**
 * A building to be entered.
 *
 * @param name up to 40 characters, once in a compound
 * @param entranceUnits 单元, 1 to 100
 * @param households 0 to 10,000
 */
public record BuildingDraft(String name, int entranceUnits, int households) {}
