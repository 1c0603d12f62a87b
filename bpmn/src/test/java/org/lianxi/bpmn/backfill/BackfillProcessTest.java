package org.lianxi.bpmn.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.bpmn.backfill.BackfillProcess.ID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.backfill.BackfillId;

class BackfillProcessTest {

    private static final BackfillId PAPER = new BackfillId("backfill-1");
    private static final String TO_ENTER = "enterBackfill MEETING_SECRETARY@CM-1";
    private static final String TO_CONFIRM = "confirmBackfill COMMUNITY_PARTY_SECRETARY@CM-1";

    private final TestEngine engine = TestEngine.fresh();
    private final BackfillProcess process = new BackfillProcess(engine.processes());

    @BeforeEach
    void begun() {
        process.begun(PAPER, new OrganisationId("CM-1"));
    }

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        ModelUnderTest model = ModelUnderTest.of(ID);

        assertThat(model.breaches()).isEmpty();
        assertThat(model.userTasks())
                .containsExactlyInAnyOrder(BackfillProcess.ENTER_BACKFILL, BackfillProcess.CONFIRM_BACKFILL);
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(
                        BackfillProcess.COMMUNITY, BackfillProcess.HANDED_IN, BackfillProcess.CONFIRMED);
    }

    @Test
    void waits_for_the_secretary_then_for_the_party_secretary_and_ends_confirmed() {
        assertThat(engine.waiting(ID, PAPER.value())).containsExactly(TO_ENTER);
        process.entered(PAPER, true);
        assertThat(engine.waiting(ID, PAPER.value())).containsExactly(TO_CONFIRM);

        process.answered(PAPER, true);

        assertThat(engine.endsReached(ID, PAPER.value())).containsExactly("backfillConfirmed");
    }

    @Test
    void goes_back_to_the_secretary_when_it_is_not_true_to_the_paper() {
        process.entered(PAPER, true);

        process.answered(PAPER, false);

        assertThat(engine.waiting(ID, PAPER.value())).containsExactly(TO_ENTER);
    }

    @Test
    void ends_when_it_is_given_up() {
        process.entered(PAPER, false);

        assertThat(engine.endsReached(ID, PAPER.value())).containsExactly("backfillDiscarded");
    }
}
