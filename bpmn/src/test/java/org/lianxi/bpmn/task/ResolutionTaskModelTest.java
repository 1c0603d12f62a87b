package org.lianxi.bpmn.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;

class ResolutionTaskModelTest {

    private final ModelUnderTest model = ModelUnderTest.of(ResolutionTaskProcess.ID);

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        assertThat(model.breaches()).isEmpty();
    }

    @Test
    void has_the_names_that_its_adapter_uses() {
        assertThat(model.userTasks())
                .containsExactlyInAnyOrder(
                        ResolutionTaskProcess.ACCEPT_TASK,
                        ResolutionTaskProcess.SUBMIT_TASK,
                        ResolutionTaskProcess.DECIDE_DECLINE,
                        ResolutionTaskProcess.DECIDE_EXTENSION,
                        ResolutionTaskProcess.VERIFY_TASK,
                        ResolutionTaskProcess.SIGN_OFF_TASK);
        assertThat(model.serviceTasks()).containsExactly(ResolutionTaskProcess.MARK_TASK_OVERDUE);
        assertThat(model.messages())
                .containsExactlyInAnyOrder(
                        ResolutionTaskProcess.TASK_DECLINED,
                        ResolutionTaskProcess.EXTENSION_REQUESTED,
                        ResolutionTaskProcess.DUE_EXTENDED);
    }

    @Test
    void reads_only_facts_that_its_adapter_hands_over() {
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(
                        ResolutionTaskProcess.LEAD_UNIT,
                        ResolutionTaskProcess.VERIFIERS,
                        ResolutionTaskProcess.SIGNERS,
                        ResolutionTaskProcess.ACCEPT_BY,
                        ResolutionTaskProcess.DUE,
                        ResolutionTaskProcess.ACCEPTED,
                        ResolutionTaskProcess.DECLINE_DECIDERS,
                        ResolutionTaskProcess.DECIDE_DECLINE_BY,
                        ResolutionTaskProcess.DECIDERS,
                        ResolutionTaskProcess.DECIDE_BY,
                        ResolutionTaskProcess.VERIFIED);
    }
}
