package org.lianxi.bpmn.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;

class MinutesModelTest {

    private final ModelUnderTest model = ModelUnderTest.of(MinutesProcess.ID);

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        assertThat(model.breaches()).isEmpty();
    }

    @Test
    void has_the_names_that_its_adapter_uses() {
        assertThat(model.userTasks())
                .containsExactlyInAnyOrder(
                        MinutesProcess.SEND_MINUTES,
                        MinutesProcess.COUNTERSIGN_MINUTES,
                        MinutesProcess.CLOSE_COUNTERSIGNING,
                        MinutesProcess.ISSUE_MINUTES);
        assertThat(model.serviceTasks())
                .containsExactlyInAnyOrder(MinutesProcess.REPORT_MISSING_SIGNATURES, MinutesProcess.REMIND_PARTIES);
        assertThat(model.messages())
                .containsExactlyInAnyOrder(MinutesProcess.MINUTES_REVISED, MinutesProcess.CORRIGENDUM_WITHDRAWN);
    }

    @Test
    void reads_only_facts_that_its_adapter_hands_over() {
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(
                        MinutesProcess.COMMUNITY,
                        MinutesProcess.PARTIES,
                        MinutesProcess.PARTY,
                        MinutesProcess.COUNTERSIGN_BY,
                        MinutesProcess.REMINDERS,
                        MinutesProcess.REMINDER);
    }
}
