package org.lianxi.committee.override;

import com.fasterxml.uuid.Generators;

/**
 * Names one override for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record OverrideId(String value) {

    /** The id of an override about to be proposed. */
    public static OverrideId fresh() {
        return new OverrideId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
