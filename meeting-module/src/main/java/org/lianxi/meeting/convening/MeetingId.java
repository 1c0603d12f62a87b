package org.lianxi.meeting.convening;

import com.fasterxml.uuid.Generators;

/**
 * Names a joint meeting for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record MeetingId(String value) {

    /** The id of a joint meeting about to be recorded. */
    public static MeetingId fresh() {
        return new MeetingId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
