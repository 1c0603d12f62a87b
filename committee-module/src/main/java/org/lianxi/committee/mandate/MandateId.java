package org.lianxi.committee.mandate;

import com.fasterxml.uuid.Generators;

/**
 * Names one mandate for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record MandateId(String value) {

    /** The id of a mandate about to be given. */
    public static MandateId fresh() {
        return new MandateId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
