package org.lianxi.committee.conflict;

import com.fasterxml.uuid.Generators;

/**
 * Names a declaration of interest for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record InterestId(String value) {

    /** The id of a declaration about to be made. */
    public static InterestId fresh() {
        return new InterestId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
