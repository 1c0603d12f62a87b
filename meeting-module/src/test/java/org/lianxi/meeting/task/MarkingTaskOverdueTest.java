package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.meeting.testing.TestTown.PSC_1;

import org.junit.jupiter.api.Test;
import org.lianxi.meeting.testing.SetClock;

class MarkingTaskOverdueTest {

    private final TaskFixture feature = new TaskFixture();

    @Test
    void marks_once_and_says_so_in_the_audit_trail_once() {
        TaskId task = feature.accepted(TaskWeight.MINOR);
        feature.markOverdue.mark(task);
        assertThat(feature.held.world.around.acts().names()).doesNotContain("TaskWentOverdue");

        feature.held.world.around.clock().set("2026-03-28T00:00");
        feature.markOverdue.mark(task);
        feature.markOverdue.mark(task);

        assertThat(feature.held.world.around.acts().names()).containsOnlyOnce("TaskWentOverdue");
        TaskView view = feature.views.get(PSC_1, task);
        assertThat(view.overdue()).isTrue();
        assertThat(view.markedOverdueAt()).contains(SetClock.at("2026-03-28T00:00"));
    }
}
