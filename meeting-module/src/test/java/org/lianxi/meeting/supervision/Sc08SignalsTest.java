package org.lianxi.meeting.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestCalendar2026;

/** SC-08: a major task of Friday, 8 May 2026, to be accepted by Monday, 11 May, and due on Monday, 25 May. */
class Sc08SignalsTest {

    private static final String ACCEPT_BY = "2026-05-12T00:00";
    private static final String DUE = "2026-05-26T00:00";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ASSIGNED,    2026-05-11T23:59, -,      -,   -",
                "ASSIGNED,    2026-05-12T00:00, YELLOW, LV1, E1",
                "IN_PROGRESS, 2026-05-21T23:59, -,      -,   -",
                "IN_PROGRESS, 2026-05-22T00:00, BLUE,   LV0, E0",
                "IN_PROGRESS, 2026-05-25T23:59, BLUE,   LV0, E0",
                "IN_PROGRESS, 2026-05-26T00:05, RED,    LV1, E2",
                "IN_PROGRESS, 2026-06-02T23:59, RED,    LV1, E2",
                "IN_PROGRESS, 2026-06-03T00:00, RED,    LV2, E3",
                "SUBMITTED,   2026-06-09T10:00, -,      -,   -",
                "SIGNED_OFF,  2026-06-12T10:00, -,      -,   -"
            })
    void has_the_colour_and_level_of_the_day(
            TaskState state, String now, SupervisionColour colour, SupervisionLevel level, String rule) {
        Optional<SupervisionSignal> signal = read(state, now);

        assertThat(signal.map(SupervisionSignal::colour)).isEqualTo(Optional.ofNullable(colour));
        assertThat(signal.map(SupervisionSignal::level)).isEqualTo(Optional.ofNullable(level));
        assertThat(signal.map(each -> each.deciding().rule())).isEqualTo(Optional.ofNullable(rule));
    }

    @Test
    void everything_that_applies_is_named_with_it() {
        assertThat(read(TaskState.IN_PROGRESS, "2026-06-03T00:00").orElseThrow().triggers())
                .extracting(SupervisionTrigger::rule)
                .containsExactly("E2", "E3");
    }

    private static Optional<SupervisionSignal> read(TaskState state, String now) {
        SetClock clock = new SetClock(now);
        ReadTaskSignals signals =
                new ReadTaskSignals(new GivenLevels(), new TestCalendar2026(), Procedures.proposed(), clock);
        return signals.read(
                RulesOfProcedure.proposed(),
                new SignalReader.Watched(state, SetClock.at(ACCEPT_BY), SetClock.at(DUE), 0),
                clock.instant());
    }
}
