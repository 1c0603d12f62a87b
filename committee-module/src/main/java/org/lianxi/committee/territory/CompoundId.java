package org.lianxi.committee.territory;

import com.fasterxml.uuid.Generators;

/**
 * Names one residential compound for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record CompoundId(String value) {

    /** The id of a compound about to be registered. */
    public static CompoundId fresh() {
        return new CompoundId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
