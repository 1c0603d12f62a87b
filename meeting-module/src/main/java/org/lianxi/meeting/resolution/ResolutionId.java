package org.lianxi.meeting.resolution;

import com.fasterxml.uuid.Generators;

/** Identifies one resolution. */
public record ResolutionId(String value) {

    public ResolutionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    static ResolutionId fresh() {
        return new ResolutionId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
