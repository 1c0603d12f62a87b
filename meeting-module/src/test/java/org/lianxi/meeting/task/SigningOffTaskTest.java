package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.resolution.ResolutionState;

class SigningOffTaskTest {

    private final TaskFixture feature = new TaskFixture();

    @Test
    void lets_the_party_secretary_close_a_minor_task_and_with_the_last_one_the_resolution() {
        TaskId first = feature.verified(TaskWeight.MINOR);
        TaskId second = feature.verified(TaskWeight.MINOR);

        feature.signOff.signOff(PARTY_SECRETARY, first);
        assertThat(stateOfResolution()).isEqualTo(ResolutionState.EXECUTING);

        feature.signOff.signOff(PARTY_SECRETARY, second);
        assertThat(feature.stateOf(second)).isEqualTo(TaskState.SIGNED_OFF);
        assertThat(stateOfResolution()).isEqualTo(ResolutionState.SIGNED_OFF);
        assertThat(feature.told).endsWith("signed off");
        assertThat(feature.held.world.around.acts().names()).endsWith("ResolutionSignedOff", "TaskSignedOff");
    }

    @Test
    void leaves_a_major_task_to_the_street() {
        TaskId task = feature.verified(TaskWeight.MAJOR);

        assertThatThrownBy(() -> feature.signOff.signOff(PARTY_SECRETARY, task)).isInstanceOf(NotPermitted.class);
        feature.signOff.signOff(SUPERVISOR, task);

        assertThat(feature.stateOf(task)).isEqualTo(TaskState.SIGNED_OFF);
    }

    @Test
    void refuses_whoever_holds_a_post_in_the_lead_unit_and_keeps_the_attempt() {
        TaskId task = feature.verified(TaskWeight.MINOR);
        feature.held.world.around.town().nameDelegate(PARTY_SECRETARY, PSC);

        assertThatThrownBy(() -> feature.signOff.signOff(PARTY_SECRETARY, task)).isInstanceOf(VerifierOfLeadUnit.class);

        assertThat(feature.held.world.around.acts().last().name()).isEqualTo("AttemptRejected");
    }

    @Test
    void refuses_a_task_that_is_not_verified() {
        TaskId task = feature.submitted(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.signOff.signOff(PARTY_SECRETARY, task)).isInstanceOf(TaskNotAwaiting.class);
    }

    private ResolutionState stateOfResolution() {
        return feature.resolutions.resolutions.get(feature.bulkyWaste()).state();
    }
}
