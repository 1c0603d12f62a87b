package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.administration.CalendarYearImported;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** The notice makes 2026-03-27, until now a working Friday, a day off: what ends on it ends on Monday. */
class MovingLimitsTest {

    private static final CalendarYearImported NOTICE = new CalendarYearImported(new PersonId("keeper"), 2026, 40);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-27");

    private final TaskFixture feature = new TaskFixture();

    @Test
    void moves_what_the_rule_has_set_and_tells_the_process_the_history_and_the_audit_trail() {
        TaskId task = feature.accepted(TaskWeight.MINOR);
        feature.dayOff(FRIDAY);

        feature.movingLimits.on(NOTICE);

        TaskView view = feature.views.get(TestTown.PSC_1, task);
        assertThat(view.dueDate()).isEqualTo(LocalDate.parse("2026-03-30"));
        assertThat(view.entries().get(view.entries().size() - 1))
                .extracting(TaskEntryView::kind, TaskEntryView::text)
                .containsExactly(TaskEntryKind.LIMITS_MOVED, "2026-03-27 → 2026-03-30");
        assertThat(feature.told).last().isEqualTo("limits moved to 2026-03-24T16:00:00Z, 2026-03-30T16:00:00Z");
        assertThat(feature.held.world.around.acts().names()).last().isEqualTo("TaskLimitsMoved");
    }

    @Test
    void leaves_what_the_notice_does_not_touch() {
        feature.accepted(TaskWeight.MINOR);

        feature.movingLimits.on(NOTICE);

        assertThat(feature.held.world.around.acts().names()).doesNotContain("TaskLimitsMoved");
    }

    @Test
    void leaves_a_date_that_somebody_chose() {
        LocalDate chosen = LocalDate.parse("2026-03-26");
        TaskId task = feature.assigned(TaskWeight.MINOR, Optional.of(chosen));
        feature.dayOff(chosen);

        feature.movingLimits.on(NOTICE);

        assertThat(feature.views.get(TestTown.PSC_1, task).dueDate()).isEqualTo(chosen);
    }

    @Test
    void leaves_what_has_passed_and_what_is_no_longer_owed() {
        TaskId passed = feature.accepted(TaskWeight.MINOR);
        Instant nextDay = SetClock.at("2026-03-28T00:00");
        feature.held.world.around.clock().set("2026-03-28T00:00");
        feature.dayOff(FRIDAY);

        feature.movingLimits.on(NOTICE);

        assertThat(feature.views.get(TestTown.PSC_1, passed).dueDate()).isEqualTo(FRIDAY);
        assertThat(SomeTask.assigned()
                        .submitted()
                        .build()
                        .moveLimits(
                                Task.Limits.byRule(
                                        nextDay, new TaskDue("D3", LimitUnit.DAYS, 7, FRIDAY.plusDays(3), nextDay)),
                                SomeTask.FRIDAY))
                .isFalse();
    }
}
