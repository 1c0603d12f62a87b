package org.lianxi.bpmn.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.bpmn.publicity.NoticeObjectionProcess.ID;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.publicity.ObjectionId;

class NoticeObjectionProcessTest {

    private static final ObjectionId OBJECTION = new ObjectionId("objection-1");
    private static final Instant ANSWER_BY = Instant.parse("2026-09-14T16:00:00Z");
    private static final String TO_ANSWER = "answerObjection COMMUNITY_PARTY_SECRETARY@CM-1,MEETING_SECRETARY@CM-1";

    private final TestEngine engine = TestEngine.fresh();
    private final NoticeObjectionProcess process = new NoticeObjectionProcess(engine.processes());

    @BeforeEach
    void raised() {
        engine.itIs(Instant.parse("2026-09-10T02:00:00Z"));
        process.raised(OBJECTION, new OrganisationId("CM-1"), ANSWER_BY);
    }

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        ModelUnderTest model = ModelUnderTest.of(ID);

        assertThat(model.breaches()).isEmpty();
        assertThat(model.userTasks()).containsExactly(NoticeObjectionProcess.ANSWER_OBJECTION);
        assertThat(model.serviceTasks()).containsExactly(NoticeObjectionProcess.MARK_OBJECTION_LATE);
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(NoticeObjectionProcess.COMMUNITY, NoticeObjectionProcess.ANSWER_BY);
    }

    @Test
    void SC_12_3_waits_for_the_answer_and_tells_when_it_is_late() {
        assertThat(engine.due(ID, OBJECTION.value(), "answerObjection")).containsExactly(ANSWER_BY);

        engine.itIs(ANSWER_BY);
        engine.runDueJobs();
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markObjectionLate objection-1");
        assertThat(engine.waiting(ID, OBJECTION.value())).containsExactly(TO_ANSWER);
        process.answered(OBJECTION);
        assertThat(engine.hasEnded(OBJECTION.value())).isTrue();
    }

    @Test
    void ends_with_the_answer() {
        process.answered(OBJECTION);

        assertThat(engine.endsReached(ID, OBJECTION.value())).containsExactly("objectionAnswered");
        assertThat(engine.timers()).isZero();
    }
}
