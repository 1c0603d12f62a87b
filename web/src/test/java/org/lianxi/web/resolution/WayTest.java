package org.lianxi.web.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.TaskWeight;
import org.lianxi.web.resolution.Way.Step;

class WayTest {

    @Test
    void stops_when_a_party_with_a_duty_refused_to_sign() {
        assertThat(Way.of(ResolutionState.ADOPTED, List.of())).isEqualTo(new Way(Step.STOPPED, Step.STOPPED, 0));
    }

    @Test
    void waits_for_tasks_once_it_is_in_force() {
        assertThat(Way.of(ResolutionState.EFFECTIVE, List.of())).isEqualTo(new Way(Step.CURRENT, Step.NEXT, 0));
    }

    @Test
    void waits_for_the_sign_off_of_every_task() {
        Way way = Way.of(ResolutionState.EXECUTING, List.of(task(TaskState.SIGNED_OFF), task(TaskState.REWORK)));

        assertThat(way).isEqualTo(new Way(Step.DONE, Step.CURRENT, 1));
    }

    @Test
    void ends_with_its_last_task() {
        Way way = Way.of(ResolutionState.SIGNED_OFF, List.of(task(TaskState.SIGNED_OFF)));

        assertThat(way).isEqualTo(new Way(Step.DONE, Step.DONE, 1));
    }

    private static TaskLine task(TaskState state) {
        Instant moment = Instant.parse("2026-03-27T16:00:00Z");
        return new TaskLine(
                new TaskId("task"),
                "划定停放区",
                state,
                TaskWeight.MINOR,
                new ResolutionId("resolution"),
                new OrganisationId("psc-1"),
                "物业",
                "小区",
                moment,
                false,
                moment,
                new OrganisationId("cm-1"),
                moment,
                0);
    }
}
