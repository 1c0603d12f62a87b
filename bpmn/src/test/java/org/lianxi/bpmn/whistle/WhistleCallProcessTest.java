package org.lianxi.bpmn.whistle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.bpmn.whistle.WhistleCallProcess.ID;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;
import org.lianxi.bpmn.engine.StepNotOpen;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.whistle.WhistleId;
import org.lianxi.meeting.whistle.WhistleWorkflow.Callee;
import org.lianxi.meeting.whistle.WhistleWorkflow.Limits;

class WhistleCallProcessTest {

    private static final WhistleId CALL = new WhistleId("whistle-1");
    private static final Instant END_OF_11 = Instant.parse("2026-06-11T16:00:00Z");
    private static final Instant END_OF_12 = Instant.parse("2026-06-12T16:00:00Z");
    private static final Instant END_OF_15 = Instant.parse("2026-06-15T16:00:00Z");
    private static final Instant END_OF_16 = Instant.parse("2026-06-16T16:00:00Z");
    private static final Instant END_OF_17 = Instant.parse("2026-06-17T16:00:00Z");
    private static final Instant END_OF_22 = Instant.parse("2026-06-22T16:00:00Z");
    private static final String TO_ANSWER = "answerWhistle DEPARTMENT_LIAISON@CITY-MGMT";
    private static final String TO_HANDLE = "handleWhistle DEPARTMENT_LIAISON@CITY-MGMT";
    private static final String TO_ADJUDICATE = "adjudicateWhistle STREET_SUPERVISOR@ST-1";
    private static final String TO_REPORT = "reportToDistrict STREET_SUPERVISOR@ST-1";
    private static final String TO_EVALUATE = "evaluateWhistle COMMUNITY_PARTY_SECRETARY@CM-1";

    private final TestEngine engine = TestEngine.fresh();
    private final WhistleCallProcess process = new WhistleCallProcess(engine.processes());

    @BeforeEach
    void raised() {
        engine.itIs(Instant.parse("2026-06-10T01:00:00Z"));
        process.raised(
                CALL,
                new Callee(new OrganisationId("CITY-MGMT"), new OrganisationId("CM-1"), new OrganisationId("ST-1")),
                new Limits(END_OF_11, END_OF_17, END_OF_17, END_OF_12));
    }

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        ModelUnderTest model = ModelUnderTest.of(ID);

        assertThat(model.breaches()).isEmpty();
        assertThat(model.userTasks())
                .containsExactlyInAnyOrder(
                        WhistleCallProcess.ANSWER_WHISTLE,
                        WhistleCallProcess.ADJUDICATE_WHISTLE,
                        WhistleCallProcess.HANDLE_WHISTLE,
                        WhistleCallProcess.EVALUATE_WHISTLE,
                        WhistleCallProcess.REPORT_TO_DISTRICT);
        assertThat(model.serviceTasks())
                .containsExactlyInAnyOrder(
                        WhistleCallProcess.MARK_WHISTLE_UNANSWERED, WhistleCallProcess.MARK_WHISTLE_LATE);
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(
                        WhistleCallProcess.DEPARTMENT,
                        WhistleCallProcess.COMMUNITY,
                        WhistleCallProcess.STREET,
                        WhistleCallProcess.ANSWER_BY,
                        WhistleCallProcess.ON_SITE_BY,
                        WhistleCallProcess.HANDLE_BY,
                        WhistleCallProcess.ADJUDICATE_BY,
                        WhistleCallProcess.REPORT_BY,
                        WhistleCallProcess.DISPUTED,
                        WhistleCallProcess.REFUSED,
                        WhistleCallProcess.UPHELD);
    }

    @Test
    void SC_06_2_waits_for_the_answer_until_the_limit_and_for_the_adjudication_until_its_own() {
        assertThat(waiting()).containsExactly(TO_ANSWER);
        assertThat(engine.due(ID, CALL.value(), "answerWhistle")).containsExactly(END_OF_11);

        process.disputed(CALL, END_OF_12);

        assertThat(waiting()).containsExactly(TO_ADJUDICATE);
        assertThat(engine.due(ID, CALL.value(), "adjudicateWhistle")).containsExactly(END_OF_12);
    }

    @Test
    void SC_06_3_counts_handling_anew_from_the_adjudication() {
        rejected();
        process.accepted(CALL);

        assertThat(waiting()).containsExactly(TO_HANDLE);
        assertThat(engine.due(ID, CALL.value(), "handleWhistle")).containsExactly(END_OF_22);
        engine.itIs(END_OF_22.minusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        engine.itIs(END_OF_22);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).contains("markWhistleLate whistle-1");
        assertThat(waiting()).containsExactly(TO_HANDLE);
    }

    @Test
    void SC_06_5_goes_to_the_district_when_the_adjudication_is_not_answered_in_time() {
        rejected();

        engine.itIs(END_OF_15.plusSeconds(30_000));
        engine.runDueJobs();
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markWhistleUnanswered whistle-1");
        assertThat(waiting()).containsExactly(TO_REPORT);
        assertThat(engine.due(ID, CALL.value(), "reportToDistrict")).containsExactly(END_OF_16);
        assertThatThrownBy(() -> process.accepted(CALL)).isInstanceOf(StepNotOpen.class);
        process.reported(CALL);
        assertThat(engine.endsReached(ID, CALL.value())).containsExactly("reportedToDistrict");
    }

    @Test
    void goes_to_the_district_when_refused_after_adjudication() {
        rejected();

        process.refused(CALL, END_OF_16);

        assertThat(waiting()).containsExactly(TO_REPORT);
    }

    @Test
    void ends_for_a_department_whose_dispute_is_upheld() {
        process.disputed(CALL, END_OF_12);

        process.upheld(CALL);

        assertThat(engine.endsReached(ID, CALL.value())).containsExactly("departmentReleased");
        assertThat(engine.timers()).isZero();
    }

    @Test
    void ends_when_the_community_has_evaluated_and_is_answered_once() {
        process.accepted(CALL);
        assertThatThrownBy(() -> process.accepted(CALL)).isInstanceOf(StepNotOpen.class);
        process.handled(CALL);
        assertThat(waiting()).containsExactly(TO_EVALUATE);

        process.evaluated(CALL);

        assertThat(engine.endsReached(ID, CALL.value())).containsExactly("whistleClosed");
        assertThat(engine.timers()).isZero();
    }

    private void rejected() {
        engine.itIs(Instant.parse("2026-06-11T02:00:00Z"));
        process.disputed(CALL, END_OF_12);
        engine.itIs(Instant.parse("2026-06-12T02:00:00Z"));
        process.rejected(CALL, new Limits(END_OF_15, END_OF_22, END_OF_22, END_OF_16));
    }

    private List<String> waiting() {
        return engine.waiting(ID, CALL.value());
    }
}
