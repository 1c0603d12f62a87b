package org.lianxi.committee.organisation;

import com.fasterxml.uuid.Generators;

/**
 * Names one relation for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record RelationId(String value) {

    /** The id of a relation about to be entered. */
    public static RelationId fresh() {
        return new RelationId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
