package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.meeting.testing.Surroundings;

/** What a community sets while a meeting runs holds for its next meeting (DOMAIN §12). */
class RunningMeetingKeepsItsRulesTest {

    private final TaskFixture feature = new TaskFixture();
    private final Surroundings around = feature.held.world.around;

    @Test
    void a_task_of_a_meeting_planned_before_a_change_is_due_by_the_rules_of_before() {
        around.rules().set(COMMUNITY, Parameter.TASK_MINOR, 3, around.clock().instant());
        around.rules().set(COMMUNITY, Parameter.ACCEPT_WITHIN, 1, around.clock().instant());

        TaskView task = feature.views.get(PSC_1, feature.assigned(TaskWeight.MINOR));

        assertThat(task.dueDate()).isEqualTo(LocalDate.parse("2026-03-27"));
        assertThat(feature.views.latestDue(PARTY_SECRETARY, feature.bulkyWaste()))
                .containsEntry(TaskWeight.MINOR, LocalDate.parse("2026-03-27"))
                .containsEntry(TaskWeight.MAJOR, LocalDate.parse("2026-04-07"));
    }

    @Test
    void a_task_of_a_meeting_planned_after_a_change_is_due_by_the_new_rules() {
        around.rules()
                .set(
                        COMMUNITY,
                        Parameter.TASK_MINOR,
                        3,
                        around.clock().instant().minusSeconds(86_400 * 60));

        TaskView task = feature.views.get(PSC_1, feature.assigned(TaskWeight.MINOR));

        assertThat(task.dueDate()).isEqualTo(LocalDate.parse("2026-03-23"));
    }
}
