package org.lianxi.meeting.minutes;

import com.fasterxml.uuid.Generators;

/** Identifies the minutes of one meeting. */
public record MinutesId(String value) {

    public MinutesId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    static MinutesId fresh() {
        return new MinutesId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
