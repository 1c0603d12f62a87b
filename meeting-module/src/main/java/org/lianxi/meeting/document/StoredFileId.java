package org.lianxi.meeting.document;

import com.fasterxml.uuid.Generators;

/**
 * Names a stored file for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record StoredFileId(String value) {

    /** The id of a stored file about to be recorded. */
    public static StoredFileId fresh() {
        return new StoredFileId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
