package org.lianxi.bpmn.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.bpmn.publicity.PublicNoticeProcess.ID;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;
import org.lianxi.bpmn.engine.StepNotOpen;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.publicity.PublicNoticeId;

class PublicNoticeProcessTest {

    private static final PublicNoticeId NOTICE = new PublicNoticeId("notice-1");
    private static final Instant PUBLISH_BY = Instant.parse("2026-09-07T16:00:00Z");
    private static final Instant POSTED = Instant.parse("2026-09-04T09:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2026-09-11T16:00:00Z");
    private static final Instant REPORTED = Instant.parse("2026-09-07T02:00:00Z");
    private static final Instant DOWN_BY = Instant.parse("2026-09-07T04:00:00Z");
    private static final String TO_REDACT = "redactNotice MEETING_SECRETARY@CM-1";
    private static final String TO_CONFIRM = "confirmRedaction COMMUNITY_PARTY_SECRETARY@CM-1";
    private static final String TO_POST = "postNotice MEETING_SECRETARY@CM-1";
    private static final String HANGS = "awaitEndOfPosting";
    private static final String TO_TAKE_DOWN = "takeDownNotice COMMUNITY_PARTY_SECRETARY@CM-1,MEETING_SECRETARY@CM-1";

    private final TestEngine engine = TestEngine.fresh();
    private final PublicNoticeProcess process = new PublicNoticeProcess(engine.processes());

    @BeforeEach
    void drafted() {
        engine.itIs(POSTED.minusSeconds(3600));
        process.drafted(NOTICE, new OrganisationId("CM-1"), PUBLISH_BY);
    }

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        ModelUnderTest model = ModelUnderTest.of(ID);

        assertThat(model.breaches()).isEmpty();
        assertThat(model.userTasks())
                .containsExactlyInAnyOrder(
                        PublicNoticeProcess.REDACT_NOTICE,
                        PublicNoticeProcess.CONFIRM_REDACTION,
                        PublicNoticeProcess.POST_NOTICE,
                        PublicNoticeProcess.TAKE_DOWN_NOTICE);
        assertThat(model.serviceTasks())
                .containsExactlyInAnyOrder(
                        PublicNoticeProcess.EXPIRE_NOTICE,
                        PublicNoticeProcess.MARK_NOTICE_UNPOSTED,
                        PublicNoticeProcess.MARK_TAKE_DOWN_LATE);
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(
                        PublicNoticeProcess.COMMUNITY,
                        PublicNoticeProcess.POST_BY,
                        PublicNoticeProcess.CONFIRMED,
                        PublicNoticeProcess.EXPIRES_AT,
                        PublicNoticeProcess.TAKE_DOWN_BY,
                        PublicNoticeProcess.TAKEN_DOWN,
                        PublicNoticeProcess.ENDED_EARLY);
    }

    @Test
    void goes_from_the_secretary_to_the_second_person_and_back_until_it_hangs() {
        assertThat(waiting()).containsExactly(TO_REDACT);
        assertThat(engine.due(ID, NOTICE.value(), "redactNotice")).containsExactly(PUBLISH_BY);
        process.redacted(NOTICE);
        assertThat(waiting()).containsExactly(TO_CONFIRM);
        process.givenBack(NOTICE);
        assertThat(waiting()).containsExactly(TO_REDACT);
        process.redacted(NOTICE);
        process.confirmed(NOTICE);
        assertThat(waiting()).containsExactly(TO_POST);
        process.posted(NOTICE, EXPIRES);

        assertThat(waiting()).containsExactly(HANGS);
        assertThatThrownBy(() -> process.posted(NOTICE, EXPIRES)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void SC_12_2_ends_with_its_period() {
        posted();

        engine.itIs(EXPIRES.minusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        engine.itIs(EXPIRES);
        engine.runDueJobs();
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("expireNotice notice-1");
        assertThat(engine.endsReached(ID, NOTICE.value())).containsExactly("noticeExpired");
        assertThat(engine.timers()).isZero();
    }

    @Test
    void tells_that_it_does_not_hang_in_time_wherever_it_waits() {
        process.redacted(NOTICE);

        engine.itIs(PUBLISH_BY);
        engine.runDueJobs();
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markNoticeUnposted notice-1");
        assertThat(waiting()).containsExactly(TO_CONFIRM);
    }

    @Test
    void SC_12_2_tells_when_it_is_not_down_two_hours_after_a_report() {
        posted();
        engine.itIs(REPORTED);
        process.reported(NOTICE, DOWN_BY);
        assertThat(waiting()).containsExactly(TO_TAKE_DOWN);
        assertThat(engine.due(ID, NOTICE.value(), "takeDownNotice")).containsExactly(DOWN_BY);

        engine.itIs(DOWN_BY);
        engine.runDueJobs();
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markTakeDownLate notice-1");
        assertThat(waiting()).containsExactly(TO_TAKE_DOWN);
    }

    @Test
    void SC_12_2_is_corrected_confirmed_and_posted_again() {
        posted();
        engine.itIs(REPORTED);
        process.reported(NOTICE, DOWN_BY);
        Instant again = REPORTED.plusSeconds(86_400);
        process.takenDown(NOTICE, again);

        assertThat(waiting()).containsExactly(TO_REDACT);
        assertThat(engine.due(ID, NOTICE.value(), "redactNotice")).containsExactly(again);
        process.redacted(NOTICE);
        process.confirmed(NOTICE);
        process.posted(NOTICE, EXPIRES);
        assertThat(waiting()).containsExactly(HANGS);
    }

    @Test
    void stays_when_a_report_has_no_ground_and_still_ends_with_its_period() {
        posted();
        process.reported(NOTICE, DOWN_BY);
        process.kept(NOTICE);
        assertThat(waiting()).containsExactly(HANGS);

        engine.itIs(EXPIRES);
        engine.runDueJobs();
        engine.runDueJobs();

        assertThat(engine.endsReached(ID, NOTICE.value())).containsExactly("noticeExpired");
    }

    @Test
    void SC_12_4_ends_early_when_it_is_taken_down_for_good() {
        posted();
        process.reported(NOTICE, DOWN_BY);

        process.endedEarly(NOTICE);

        assertThat(engine.endsReached(ID, NOTICE.value())).containsExactly("noticeEndedEarly");
        assertThat(engine.timers()).isZero();
    }

    private void posted() {
        process.redacted(NOTICE);
        process.confirmed(NOTICE);
        process.posted(NOTICE, EXPIRES);
    }

    private List<String> waiting() {
        return engine.waiting(ID, NOTICE.value());
    }
}
