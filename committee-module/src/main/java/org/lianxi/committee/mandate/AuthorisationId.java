package org.lianxi.committee.mandate;

import com.fasterxml.uuid.Generators;

/**
 * Names one authorisation for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record AuthorisationId(String value) {

    /** The id of an authorisation about to be given. */
    public static AuthorisationId fresh() {
        return new AuthorisationId(
                Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
