package org.lianxi.meeting.planning;

import com.fasterxml.uuid.Generators;

/**
 * Names one edition of a plan for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record PlanId(String value) {

    static PlanId fresh() {
        return new PlanId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
