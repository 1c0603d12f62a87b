package org.lianxi.meeting.planning;

import com.fasterxml.uuid.Generators;

/**
 * Names one sitting of an edition for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record PlannedSittingId(String value) {

    static PlannedSittingId fresh() {
        return new PlannedSittingId(
                Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
