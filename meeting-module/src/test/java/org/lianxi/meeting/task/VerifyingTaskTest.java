package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.refusal.InvalidInput;

class VerifyingTaskTest {

    private final TaskFixture feature = new TaskFixture();

    @Test
    void lets_somebody_of_another_unit_confirm_the_work() {
        TaskId task = feature.submitted(TaskWeight.MINOR);

        feature.verify.verify(SUPERVISOR, task, "现场查看属实");

        assertThat(feature.stateOf(task)).isEqualTo(TaskState.VERIFIED);
        assertThat(feature.told).endsWith("verified");
    }

    @Test
    void sends_the_work_back_with_a_reason_until_it_is_done() {
        TaskId task = feature.submitted(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.verify.reject(PARTY_SECRETARY, task, ""))
                .isInstanceOf(InvalidInput.class);
        feature.verify.reject(PARTY_SECRETARY, task, "位置不对");
        assertThat(feature.stateOf(task)).isEqualTo(TaskState.REWORK);
        assertThat(feature.told).endsWith("rejected");

        feature.submit.submit(PSC_1, task, "已改正", List.of(TaskFixture.photo()));
        feature.verify.verify(PARTY_SECRETARY, task, "");
        assertThat(feature.views.get(PSC_1, task).rejections()).isEqualTo(1);
    }

    @Test
    void refuses_whoever_holds_a_post_in_the_lead_unit_even_as_party_secretary_and_keeps_the_attempt() {
        TaskId task = feature.submitted(TaskWeight.MINOR);
        feature.held.world.around.town().nameDelegate(PARTY_SECRETARY, PSC);

        assertThatThrownBy(() -> feature.verify.verify(PARTY_SECRETARY, task, ""))
                .isInstanceOf(VerifierOfLeadUnit.class);
        assertThatThrownBy(() -> feature.verify.reject(PARTY_SECRETARY, task, "no"))
                .isInstanceOf(VerifierOfLeadUnit.class);

        assertThat(feature.held.world.around.acts().names()).endsWith("AttemptRejected", "AttemptRejected");
        assertThat(feature.stateOf(task)).isEqualTo(TaskState.SUBMITTED);
        assertThat(feature.views.get(PARTY_SECRETARY, task).barred()).isTrue();
        assertThat(feature.views.get(PARTY_SECRETARY, task).may().mayVerify()).isFalse();
    }

    @Test
    void refuses_a_task_that_is_not_submitted() {
        TaskId task = feature.accepted(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.verify.verify(PARTY_SECRETARY, task, ""))
                .isInstanceOf(TaskNotAwaiting.class);
    }
}
