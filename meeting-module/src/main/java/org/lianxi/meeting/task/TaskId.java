package org.lianxi.meeting.task;

import com.fasterxml.uuid.Generators;

/** Identifies one task. */
public record TaskId(String value) {

    public TaskId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id is never blank");
        }
    }

    static TaskId fresh() {
        return new TaskId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
