package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.testing.SetClock;

/** SC-01 item 8 and the beginning of item 9: the dates of tasks assigned on Friday, 2026-03-20. */
class Sc01TasksTest {

    private final TaskFixture feature = new TaskFixture();

    @Test
    void item_8_tasks_assigned_on_03_20_are_accepted_by_tuesday_03_24() {
        TaskView task = view(feature.assigned(TaskWeight.MINOR));

        assertThat(task.acceptBy()).isEqualTo(SetClock.at("2026-03-25T00:00"));
    }

    @Test
    void item_8_a_minor_task_is_due_on_friday_03_27() {
        TaskView task = view(feature.assigned(TaskWeight.MINOR));

        assertThat(task.dueDate()).isEqualTo(LocalDate.parse("2026-03-27"));
        assertThat(task.due()).isEqualTo(SetClock.at("2026-03-28T00:00"));
    }

    @Test
    void item_8_a_major_task_is_due_on_tuesday_04_07_because_04_04_is_a_holiday() {
        TaskView task = view(feature.assigned(TaskWeight.MAJOR));

        assertThat(task.dueDate()).isEqualTo(LocalDate.parse("2026-04-07"));
    }

    @Test
    void item_9_the_minor_task_submitted_on_03_26_is_verified_on_03_27_but_not_by_the_psc() {
        TaskId task = feature.accepted(TaskWeight.MINOR);
        feature.held.world.around.clock().set("2026-03-26T10:00");
        feature.submit.submit(PSC_1, task, "已设置", List.of(TaskFixture.photo()));
        feature.held.world.around.clock().set("2026-03-27T10:00");

        assertThatThrownBy(() -> feature.verify.verify(PSC_1, task, "")).isInstanceOf(NotPermitted.class);
        feature.verify.verify(PARTY_SECRETARY, task, "");

        assertThat(feature.stateOf(task)).isEqualTo(TaskState.VERIFIED);
        assertThat(view(task).overdue()).isFalse();
    }

    private TaskView view(TaskId task) {
        return feature.views.get(PSC_1, task);
    }
}
