package org.lianxi.meeting.publicity;

import com.fasterxml.uuid.Generators;

/**
 * Names an objection for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record ObjectionId(String value) {

    static ObjectionId fresh() {
        return new ObjectionId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
