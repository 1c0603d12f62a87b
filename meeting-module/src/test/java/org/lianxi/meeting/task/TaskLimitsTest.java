package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** Dates of the scenarios, by TEST-CAL-2026. */
class TaskLimitsTest {

    private final TaskFixture feature = new TaskFixture();
    private final JointMeetingWorld world = feature.held.world;

    /** SC-01 line 8, SC-08 line 2 and DOMAIN §4.4; the moment is 24:00 of the last day unless hours are counted. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-20T17:00, SERVICE,   2026-03-22, 2026-03-22T17:00",
        "2026-03-20T17:00, SIMPLE,    2026-03-20, 2026-03-21T00:00",
        "2026-03-20T17:00, MINOR,     2026-03-27, 2026-03-28T00:00",
        "2026-03-20T17:00, MAJOR,     2026-04-07, 2026-04-08T00:00",
        "2026-03-20T17:00, HOTLINE,   2026-03-27, 2026-03-28T00:00",
        "2026-03-20T17:00, COMPLEX,   2026-04-03, 2026-04-04T00:00",
        "2026-03-20T17:00, EMERGENCY, 2026-03-21, 2026-03-21T17:00",
        "2026-05-08T10:00, MAJOR,     2026-05-25, 2026-05-26T00:00",
        "2026-05-08T10:00, HOTLINE,   2026-05-14, 2026-05-15T00:00",
        "2026-06-12T10:00, HOTLINE,   2026-06-22, 2026-06-23T00:00",
        "2026-06-12T10:00, COMPLEX,   2026-06-29, 2026-06-30T00:00"
    })
    void a_task_is_due_by_its_class(String assigned, TaskWeight weight, LocalDate day, String moment) {
        TaskDue due = feature.calendar.latestDue(RulesOfProcedure.proposed(), SetClock.at(assigned), weight);

        assertThat(due.on()).isEqualTo(day);
        assertThat(due.at()).isEqualTo(SetClock.at(moment));
    }

    /** SC-08 line 1: Saturday, 9 May, is a make-up working day. */
    @Test
    void a_task_of_friday_is_accepted_by_monday_where_saturday_is_worked() {
        assertThat(feature.calendar.acceptBy(RulesOfProcedure.proposed(), LocalDate.parse("2026-05-08")))
                .isEqualTo(LocalDate.parse("2026-05-11"));
    }

    /** DOMAIN §4.4: a hotline's limit is an additional one of the same task, and the earliest counts. */
    @Test
    void of_several_limits_the_earliest_counts() {
        Instant assigned = SetClock.at("2026-03-20T17:00");
        List<TaskDue> several = Stream.of(TaskWeight.MAJOR, TaskWeight.HOTLINE, TaskWeight.COMPLEX)
                .map(weight -> feature.calendar.latestDue(RulesOfProcedure.proposed(), assigned, weight))
                .toList();

        assertThat(TaskDue.earliest(several).rule()).isEqualTo("D5");
        assertThat(TaskDue.earliest(several).on()).isEqualTo(LocalDate.parse("2026-03-27"));
    }

    @Test
    void the_page_shows_rule_and_sum_and_whether_the_last_day_was_rolled_on() {
        TaskId task = feature.assigned(TaskWeight.MAJOR);

        TaskDueView sum = feature.views.get(TestTown.PSC_1, task).dueSum().orElseThrow();

        assertThat(sum.rule()).isEqualTo("D4");
        assertThat(sum.amount()).isEqualTo(15);
        assertThat(sum.from()).isEqualTo(LocalDate.parse("2026-03-20"));
        assertThat(sum.nominal()).isEqualTo(LocalDate.parse("2026-04-04"));
        assertThat(sum.on()).isEqualTo(LocalDate.parse("2026-04-07"));
        assertThat(sum.isRolled()).isTrue();
        assertThat(sum.isChosen()).isFalse();
    }

    @Test
    void a_task_of_today_can_be_assigned_and_one_of_hours_ends_at_the_minute() {
        TaskId simple = feature.assigned(TaskWeight.SIMPLE);
        TaskId emergency = feature.assigned(TaskWeight.EMERGENCY);

        assertThat(feature.views.get(TestTown.PSC_1, simple).dueDate()).isEqualTo(LocalDate.parse("2026-03-20"));
        assertThat(feature.views.get(TestTown.PSC_1, emergency).due())
                .isEqualTo(world.around.clock().instant().plusSeconds(24 * 3600));
        assertThat(feature.views.get(TestTown.PSC_1, emergency).dueSum()).isNotEqualTo(Optional.empty());
    }
}
