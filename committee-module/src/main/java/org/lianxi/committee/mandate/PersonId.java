package org.lianxi.committee.mandate;

import com.fasterxml.uuid.Generators;

/**
 * Names one person who acts in the product, for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record PersonId(String value) {

    /** The id of a person about to be registered. */
    public static PersonId fresh() {
        return new PersonId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
