package org.lianxi.meeting.backfill;

import com.fasterxml.uuid.Generators;

/**
 * Names a paper meeting that is entered, for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record BackfillId(String value) {

    /** A new id. */
    public static BackfillId fresh() {
        return new BackfillId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
