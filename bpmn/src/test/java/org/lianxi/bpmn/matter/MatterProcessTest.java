package org.lianxi.bpmn.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.StepNotOpen;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;

class MatterProcessTest {

    private static final MatterId MATTER = new MatterId("matter-1");
    private static final OrganisationId COMMUNITY = new OrganisationId("CM-1");
    private static final Instant SCREEN_BY = Instant.parse("2026-03-04T16:00:00Z");

    private final TestEngine engine = TestEngine.fresh();
    private final MatterProcess process = new MatterProcess(engine.processes());

    @BeforeEach
    void submitted() {
        process.submitted(MATTER, COMMUNITY, SCREEN_BY);
    }

    @Test
    void waits_for_the_secretary_until_the_limit_when_submitted() {
        assertThat(engine.waiting(MatterProcess.ID, MATTER.value()))
                .containsExactly("screenMatter MEETING_SECRETARY@CM-1");
        assertThat(engine.due(MatterProcess.ID, MATTER.value(), "screenMatter")).containsExactly(SCREEN_BY);
    }

    @Test
    void goes_by_the_new_limit_when_the_calendar_has_moved_it() {
        process.screeningMoved(MATTER, SCREEN_BY.plusSeconds(86_400));

        assertThat(engine.due(MatterProcess.ID, MATTER.value(), "screenMatter"))
                .containsExactly(SCREEN_BY.plusSeconds(86_400));
    }

    @Test
    void ends_when_the_matter_is_sent_another_way() {
        process.screened(MATTER, false);

        assertThat(engine.endsReached(MatterProcess.ID, MATTER.value())).containsExactly("matterRerouted");
        assertThat(engine.hasEnded(MATTER.value())).isTrue();
    }

    @Test
    void ends_when_the_matter_is_merged_or_split() {
        MatterId other = new MatterId("matter-2");
        process.submitted(other, COMMUNITY, SCREEN_BY);

        process.merged(MATTER);
        process.split(other);

        assertThat(engine.endsReached(MatterProcess.ID, MATTER.value())).containsExactly("matterMerged");
        assertThat(engine.endsReached(MatterProcess.ID, other.value())).containsExactly("matterWasSplit");
        assertThat(engine.hasEnded(MATTER.value())).isTrue();
    }

    @Test
    void waits_for_the_party_secretary_when_the_matter_is_for_a_meeting() {
        process.screened(MATTER, true);

        assertThat(engine.waiting(MatterProcess.ID, MATTER.value()))
                .containsExactly("admitMatter COMMUNITY_PARTY_SECRETARY@CM-1");
    }

    @Test
    void ends_when_the_party_secretary_refuses() {
        process.screened(MATTER, true);

        process.admitted(MATTER, false);

        assertThat(engine.endsReached(MatterProcess.ID, MATTER.value())).containsExactly("matterRefused");
        assertThat(engine.hasEnded(MATTER.value())).isTrue();
    }

    @Test
    void waits_for_the_meeting_when_the_matter_is_admitted_and_ends_with_its_decision() {
        process.screened(MATTER, true);
        process.admitted(MATTER, true);
        assertThat(engine.waiting(MatterProcess.ID, MATTER.value())).containsExactly("awaitDecision");

        process.decided(MATTER);

        assertThat(engine.endsReached(MatterProcess.ID, MATTER.value())).containsExactly("matterConcluded");
        assertThat(engine.hasEnded(MATTER.value())).isTrue();
    }

    @Test
    void refuses_what_it_does_not_wait_for() {
        assertThatThrownBy(() -> process.admitted(MATTER, true)).isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> process.decided(MATTER)).isInstanceOf(StepNotOpen.class);

        process.screened(MATTER, true);

        assertThatThrownBy(() -> process.screened(MATTER, true)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void moves_only_the_matter_that_is_meant() {
        MatterId other = new MatterId("matter-2");
        process.submitted(other, COMMUNITY, SCREEN_BY);

        process.screened(MATTER, false);

        assertThat(engine.waiting(MatterProcess.ID, other.value()))
                .containsExactly("screenMatter MEETING_SECRETARY@CM-1");
    }
}
