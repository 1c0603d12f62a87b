package org.lianxi.meeting.whistle;

import com.fasterxml.uuid.Generators;

/**
 * Names the call of one department for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record WhistleId(String value) {

    /** The id of a call about to be made. */
    public static WhistleId fresh() {
        return new WhistleId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
