package org.lianxi.meeting.publicity;

import com.fasterxml.uuid.Generators;

/**
 * Names a public notice for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record PublicNoticeId(String value) {

    /** The id of a notice about to be drafted. */
    public static PublicNoticeId fresh() {
        return new PublicNoticeId(
                Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
