package org.lianxi.committee.ownersregister;

import com.fasterxml.uuid.Generators;

/**
 * Names one version of an owners' register for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record OwnersRegisterId(String value) {

    static OwnersRegisterId fresh() {
        return new OwnersRegisterId(
                Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
