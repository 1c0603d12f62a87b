package org.lianxi.committee.territory;

/**
 * What lies in an area, as sums.
 *
 * @param threeNo compounds with neither service nor manager nor protection
 */
public record TerritoryFigures(int communities, int compounds, int households, int buildings, int threeNo) {}
