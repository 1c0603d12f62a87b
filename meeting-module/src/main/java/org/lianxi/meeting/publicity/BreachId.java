package org.lianxi.meeting.publicity;

import com.fasterxml.uuid.Generators;

/**
 * Names an entry of the breach register for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record BreachId(String value) {

    static BreachId fresh() {
        return new BreachId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
