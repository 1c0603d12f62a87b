package org.lianxi.committee.registry;

import java.time.LocalDate;
import org.lianxi.committee.territory.CompoundFlags;

/**
 * How a compound is to be from a day.
 *
 * @param from not in the future
 */
public record CompoundAlteration(String name, int households, CompoundFlags flags, LocalDate from) {}
