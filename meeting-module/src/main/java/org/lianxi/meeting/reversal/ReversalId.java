package org.lianxi.meeting.reversal;

import com.fasterxml.uuid.Generators;

/**
 * Names one thing to undo or to keep for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record ReversalId(String value) {

    /** The id of a thing about to be listed. */
    public static ReversalId fresh() {
        return new ReversalId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
