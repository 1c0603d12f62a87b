package org.lianxi.meeting.evaluation;

import com.fasterxml.uuid.Generators;

/**
 * Names one round of evaluating a task for ever.
 *
 * @param value at most 36 ASCII characters
 */
public record EvaluationId(String value) {

    /** The id of a round about to begin. */
    public static EvaluationId fresh() {
        return new EvaluationId(Generators.timeBasedEpochGenerator().generate().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
