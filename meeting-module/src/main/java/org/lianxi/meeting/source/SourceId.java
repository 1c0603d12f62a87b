package org.lianxi.meeting.source;

import com.fasterxml.uuid.Generators;

/**
 * Names a source of a matter for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record SourceId(String value) {

    /** The id of a source about to be recorded. */
    public static SourceId fresh() {
        return new SourceId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
