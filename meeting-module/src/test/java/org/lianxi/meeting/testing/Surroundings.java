package org.lianxi.meeting.testing;

import org.lianxi.committee.conflict.RecordAttempt;
import org.lianxi.committee.testing.RecordedActs;

/** What lies around the features and stays the same from one transaction to the next. */
public record Surroundings(
        TestTown town,
        SetClock clock,
        TestCalendar2026 calendar,
        TestProcedures rules,
        RecordedActs acts,
        RecordedWorkflow workflow) {

    /** Attempts that a rule refused are entered among the acts, as in the product. */
    public RecordAttempt attempts() {
        return acts::fire;
    }

    /** The town on Monday, 2 March 2026, at nine in the morning. */
    public static Surroundings fresh() {
        return new Surroundings(
                new TestTown(),
                new SetClock("2026-03-02T09:00"),
                new TestCalendar2026(),
                new TestProcedures(),
                new RecordedActs(),
                new RecordedWorkflow());
    }
}
