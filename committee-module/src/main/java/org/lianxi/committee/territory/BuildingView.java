package org.lianxi.committee.territory;

import java.time.LocalDate;

/**
 * A building of a compound.
 *
 * @param name e.g. 3栋
 * @param entranceUnits 单元
 */
public record BuildingView(BuildingId id, String name, int entranceUnits, int households, LocalDate from) {}
