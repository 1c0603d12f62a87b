package org.lianxi.committee.personaldata;

import com.fasterxml.uuid.Generators;

/** Which request about personal data. */
public record DataRequestId(String value) {

    /** The id of a new one. */
    public static DataRequestId fresh() {
        return new DataRequestId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
