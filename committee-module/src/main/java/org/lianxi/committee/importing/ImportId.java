package org.lianxi.committee.importing;

import com.fasterxml.uuid.Generators;

/**
 * Names one import for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record ImportId(String value) {

    /** The id of an import about to be checked. */
    public static ImportId fresh() {
        return new ImportId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
