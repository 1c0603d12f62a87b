package org.lianxi.committee.oldcompound;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.territory.CompoundId;

/**
 * An old compound in the list.
 *
 * @param nearestMetres to the nearest old compound that can be linked; empty when none was measured
 * @param fits what the table says today, and by which row
 * @param decided what the street decided, if it did
 * @param due whether it is to be looked at again: the facts have changed since, or its day has come
 */
public record OldCompoundLine(
        CompoundId id,
        String name,
        int households,
        int buildings,
        Demand demand,
        LocalDate assessedOn,
        OwnersWill will,
        Optional<Integer> nearestMetres,
        Strategy fits,
        String row,
        Optional<Strategy> decided,
        Optional<LocalDate> reviewBy,
        boolean due) {}
