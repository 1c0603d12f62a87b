package org.lianxi.bpmn.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.bpmn.evaluation.EvaluationProcess.ID;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.evaluation.EvaluationId;
import org.lianxi.meeting.evaluation.EvaluationWorkflow.Deciders;

class EvaluationProcessTest {

    private static final EvaluationId ROUND = new EvaluationId("evaluation-1");
    private static final Instant INVITE_BY = Instant.parse("2026-03-31T16:00:00Z");

    /** SC-01.9: verified on 03-27, so until the end of 04-03, a Friday; 04-04 to 04-06 are holidays. */
    private static final Instant CLOSES_AT = Instant.parse("2026-04-03T16:00:00Z");

    private static final Instant DECIDE_BY = Instant.parse("2026-04-08T16:00:00Z");

    private final TestEngine engine = TestEngine.fresh();
    private final EvaluationProcess process = new EvaluationProcess(engine.processes());
    private final ModelUnderTest model = ModelUnderTest.of(ID);

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        assertThat(model.breaches()).isEmpty();
    }

    @Test
    void has_the_names_that_its_adapter_uses() {
        assertThat(model.userTasks())
                .containsExactlyInAnyOrder(EvaluationProcess.INVITE_TO_EVALUATION, EvaluationProcess.DECIDE_EVALUATION);
        assertThat(model.serviceTasks()).containsExactly(EvaluationProcess.CLOSE_EVALUATION);
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(
                        EvaluationProcess.COMMUNITY,
                        EvaluationProcess.INVITE_BY,
                        EvaluationProcess.DECIDERS,
                        EvaluationProcess.CLOSES_AT,
                        EvaluationProcess.DECIDE_BY);
    }

    @Test
    void waits_for_the_secretary_to_invite() {
        begun(false, Optional.empty());

        assertThat(waiting())
                .containsExactly("inviteToEvaluation COMMUNITY_PARTY_SECRETARY@CM-1,MEETING_SECRETARY@CM-1");
        assertThat(engine.due(ID, ROUND.value(), "inviteToEvaluation")).containsExactly(INVITE_BY);
    }

    @Test
    void SC_01_9_counts_at_the_end_of_04_03_and_not_a_second_earlier() {
        begun(false, Optional.empty());
        process.invited(ROUND, CLOSES_AT, DECIDE_BY);

        engine.itIs(CLOSES_AT.minusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        engine.itIs(CLOSES_AT);
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("closeEvaluation evaluation-1");
        assertThat(engine.endsReached(ID, ROUND.value())).containsExactly("evaluationPassed");
    }

    @Test
    void SC_09_3_waits_for_whoever_signs_off_when_it_did_not_pass() {
        begun(true, Optional.empty());
        process.invited(ROUND, CLOSES_AT, DECIDE_BY);
        engine.ending("closeEvaluation", EvaluationProcess.NOT_PASSED);
        engine.itIs(CLOSES_AT);
        engine.runDueJobs();

        assertThat(waiting()).containsExactly("decideEvaluation STREET_SUPERVISOR@ST-1");
        assertThat(engine.due(ID, ROUND.value(), "decideEvaluation")).containsExactly(DECIDE_BY);
        process.decided(ROUND);

        assertThat(engine.endsReached(ID, ROUND.value())).containsExactly("evaluationDecided");
    }

    @Test
    void counts_once_and_with_the_right_moment_when_nothing_ran_while_the_window_closed() {
        begun(false, Optional.empty());
        process.invited(ROUND, CLOSES_AT, DECIDE_BY);

        engine.itIs(CLOSES_AT.plusSeconds(86_400));
        engine.runDueJobs();
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("closeEvaluation evaluation-1");
    }

    @Test
    void is_decided_by_street_and_owners_where_the_secretary_is_recused() {
        begun(false, Optional.of(new OrganisationId("OC-1")));
        process.invited(ROUND, CLOSES_AT, DECIDE_BY);
        engine.ending("closeEvaluation", EvaluationProcess.NOT_PASSED);
        engine.itIs(CLOSES_AT);
        engine.runDueJobs();

        assertThat(waiting()).containsExactly("decideEvaluation PARTY_DELEGATE@OC-1,STREET_SUPERVISOR@ST-1");
    }

    private void begun(boolean isStreet, Optional<OrganisationId> owners) {
        process.begun(
                ROUND,
                new Deciders(new OrganisationId("CM-1"), new OrganisationId("ST-1"), isStreet, owners),
                INVITE_BY);
    }

    private List<String> waiting() {
        return engine.waiting(ID, ROUND.value());
    }
}
