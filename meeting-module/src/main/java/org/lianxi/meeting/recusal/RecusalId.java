package org.lianxi.meeting.recusal;

import com.fasterxml.uuid.Generators;

/**
 * Names an entry in the register of recusals for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record RecusalId(String value) {

    /** The id of an entry about to be made. */
    public static RecusalId fresh() {
        return new RecusalId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
