package org.lianxi.meeting.planning;

import com.fasterxml.uuid.Generators;

/**
 * Names the sittings of a plan that follow one rule for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record SeriesId(String value) {

    static SeriesId fresh() {
        return new SeriesId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
