package org.lianxi.bpmn.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;

class MatterModelTest {

    private final ModelUnderTest model = ModelUnderTest.of(MatterProcess.ID);

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        assertThat(model.breaches()).isEmpty();
    }

    @Test
    void has_the_names_that_its_adapter_uses() {
        assertThat(model.userTasks())
                .containsExactlyInAnyOrder(MatterProcess.SCREEN_MATTER, MatterProcess.ADMIT_MATTER);
        assertThat(model.serviceTasks()).isEmpty();
        assertThat(model.messages()).containsExactly(MatterProcess.MATTER_DECIDED);
    }

    @Test
    void reads_only_facts_that_its_adapter_hands_over() {
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(
                        MatterProcess.COMMUNITY,
                        MatterProcess.SCREEN_BY,
                        MatterProcess.GOES_TO_MEETING,
                        MatterProcess.MERGED,
                        MatterProcess.SPLIT,
                        MatterProcess.ADMITTED);
    }
}
