package org.lianxi.meeting.handover;

import com.fasterxml.uuid.Generators;

/**
 * Names a handover, for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record HandoverId(String value) {

    /** A new id. */
    public static HandoverId fresh() {
        return new HandoverId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
