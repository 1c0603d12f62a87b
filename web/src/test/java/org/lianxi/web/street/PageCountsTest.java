package org.lianxi.web.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.supervision.WatchedResolution;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskState;

class PageCountsTest {

    private static final Instant MOMENT = Instant.parse("2026-03-20T09:00:00Z");

    @Test
    void counts_every_line_once_as_unassigned_open_or_closed() {
        PageCounts counts = PageCounts.of(List.of(
                line(Optional.empty(), false),
                line(Optional.of(TaskState.ASSIGNED), false),
                line(Optional.of(TaskState.REWORK), true),
                line(Optional.of(TaskState.SIGNED_OFF), true)));

        assertThat(counts).isEqualTo(new PageCounts(4, 2, 1, 2, 1));
    }

    @Test
    void counts_nothing_on_an_empty_page() {
        assertThat(PageCounts.of(List.of())).isEqualTo(new PageCounts(0, 0, 0, 0, 0));
    }

    private static WatchedResolution line(Optional<TaskState> task, boolean overdue) {
        return new WatchedResolution(
                new ResolutionId("resolution"),
                "电动车停放",
                task.isEmpty() ? ResolutionState.EFFECTIVE : ResolutionState.EXECUTING,
                MOMENT,
                new OrganisationId("cm-1"),
                "甲社区",
                "小区",
                task.map(state -> new TaskId("task")),
                task.map(state -> "划定停放区"),
                task,
                task.map(state -> "物业"),
                task.map(state -> MOMENT),
                overdue,
                MOMENT,
                Optional.empty());
    }
}
