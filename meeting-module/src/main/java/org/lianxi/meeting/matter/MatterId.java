package org.lianxi.meeting.matter;

import com.fasterxml.uuid.Generators;

/**
 * Names a matter for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record MatterId(String value) {

    /** The id of a matter about to be recorded. */
    public static MatterId fresh() {
        return new MatterId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
