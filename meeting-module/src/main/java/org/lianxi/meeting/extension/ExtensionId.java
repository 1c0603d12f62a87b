package org.lianxi.meeting.extension;

import com.fasterxml.uuid.Generators;

/**
 * Names a request to put a due date off for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record ExtensionId(String value) {

    /** The id of a request about to be made. */
    public static ExtensionId fresh() {
        return new ExtensionId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
