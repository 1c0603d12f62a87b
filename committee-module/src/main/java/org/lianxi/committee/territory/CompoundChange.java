package org.lianxi.committee.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was true of a compound from one day to another.
 *
 * @param until last day; empty for what is true now
 */
public record CompoundChange(LocalDate from, Optional<LocalDate> until, CompoundFacts facts) {}
