package org.lianxi.committee.change;

import com.fasterxml.uuid.Generators;

/**
 * Names one change of the registers that was proposed, or decided ahead.
 *
 * @param value at most 36 ASCII characters
 */
public record ChangeId(String value) {

    static ChangeId fresh() {
        return new ChangeId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
