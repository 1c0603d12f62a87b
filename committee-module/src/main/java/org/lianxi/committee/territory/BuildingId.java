package org.lianxi.committee.territory;

import com.fasterxml.uuid.Generators;

/**
 * Names one building for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record BuildingId(String value) {

    /** The id of a building about to be registered. */
    public static BuildingId fresh() {
        return new BuildingId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
