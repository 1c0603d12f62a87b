package org.lianxi.bpmn.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.bpmn.minutes.MinutesProcess.ID;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.StepNotOpen;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.minutes.MinutesId;

class MinutesProcessTest {

    private static final MinutesId MINUTES = new MinutesId("minutes-1");
    private static final OrganisationId COMMUNITY = new OrganisationId("CM-1");
    private static final OrganisationId RESIDENTS = new OrganisationId("RC-1");
    private static final OrganisationId OWNERS = new OrganisationId("OC-1");
    private static final OrganisationId PROPERTY = new OrganisationId("PSC-1");
    private static final Instant COUNTERSIGN_BY = Instant.parse("2026-03-23T16:00:00Z");
    private static final String TO_SEND = "sendMinutes MEETING_SECRETARY@CM-1";
    private static final String TO_CLOSE = "closeCountersigning MEETING_SECRETARY@CM-1";
    private static final String TO_ISSUE = "issueMinutes COMMUNITY_PARTY_SECRETARY@CM-1";

    private final TestEngine engine = TestEngine.fresh();
    private final MinutesProcess process = new MinutesProcess(engine.processes());

    @BeforeEach
    void drafted() {
        process.drafted(MINUTES, new MeetingId("meeting-1"), COMMUNITY);
    }

    @Test
    void wait_for_the_secretary_when_drafted() {
        assertThat(waiting()).containsExactly(TO_SEND);
    }

    @Test
    void wait_for_every_party_until_the_limit_when_sent() {
        sent();

        assertThat(waiting()).containsExactly(toSign("OC-1"), toSign("PSC-1"), toSign("RC-1"));
        assertThat(engine.due(ID, MINUTES.value(), "countersignMinutes"))
                .containsExactly(COUNTERSIGN_BY, COUNTERSIGN_BY, COUNTERSIGN_BY);
        assertThat(engine.timers()).isEqualTo(1);
    }

    @Test
    void wait_for_the_issue_when_every_party_has_answered_and_the_limit_is_of_no_matter_any_more() {
        sent();

        process.countersigned(MINUTES, OWNERS);
        process.countersigned(MINUTES, RESIDENTS);
        assertThat(waiting()).containsExactly(toSign("PSC-1"));
        process.countersigned(MINUTES, PROPERTY);

        assertThat(waiting()).containsExactly(TO_ISSUE);
        assertThat(engine.timers()).isZero();
    }

    @Test
    void take_the_answer_of_a_party_only_once() {
        sent();
        process.countersigned(MINUTES, OWNERS);

        assertThatThrownBy(() -> process.countersigned(MINUTES, OWNERS)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void do_nothing_before_the_limit() {
        sent();

        engine.itIs(COUNTERSIGN_BY.minusSeconds(1));
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).isEmpty();
    }

    @Test
    void go_by_the_new_limit_when_the_calendar_has_moved_it() {
        Instant later = COUNTERSIGN_BY.plusSeconds(86_400);
        sent();

        process.limitMoved(MINUTES, later);

        assertThat(engine.due(ID, MINUTES.value(), "countersignMinutes")).containsOnly(later);
        engine.itIs(COUNTERSIGN_BY);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        engine.itIs(later);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).containsExactly("reportMissingSignatures minutes-1");
    }

    @Test
    void tell_the_secretary_at_the_limit_and_still_let_the_others_sign() {
        sent();
        process.countersigned(MINUTES, OWNERS);

        engine.itIs(COUNTERSIGN_BY);
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("reportMissingSignatures minutes-1");
        assertThat(waiting()).containsExactly(TO_CLOSE, toSign("PSC-1"), toSign("RC-1"));
    }

    @Test
    void need_not_be_closed_when_the_last_party_signs_after_the_limit() {
        sentAndLimitPassed();

        process.countersigned(MINUTES, OWNERS);
        process.countersigned(MINUTES, RESIDENTS);
        process.countersigned(MINUTES, PROPERTY);

        assertThat(waiting()).containsExactly(TO_ISSUE);
    }

    @Test
    void wait_for_no_party_any_more_when_countersigning_is_closed() {
        sentAndLimitPassed();

        process.countersigningClosed(MINUTES);

        assertThat(waiting()).containsExactly(TO_ISSUE);
        assertThatThrownBy(() -> process.countersigned(MINUTES, OWNERS)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void cannot_be_closed_before_the_limit() {
        sent();

        assertThatThrownBy(() -> process.countersigningClosed(MINUTES)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void go_back_to_the_secretary_when_the_text_is_revised_while_parties_sign() {
        sent();
        process.countersigned(MINUTES, OWNERS);

        process.revised(MINUTES);

        assertThat(waiting()).containsExactly(TO_SEND);
        assertThat(engine.timers()).isZero();
    }

    @Test
    void go_back_to_the_secretary_when_the_text_is_revised_after_the_limit() {
        sentAndLimitPassed();

        process.revised(MINUTES);

        assertThat(waiting()).containsExactly(TO_SEND);
    }

    @Test
    void are_signed_by_every_party_again_and_until_a_new_limit_when_sent_once_more() {
        sentAndLimitPassed();
        process.countersigned(MINUTES, OWNERS);
        process.revised(MINUTES);
        Instant nextLimit = COUNTERSIGN_BY.plusSeconds(86_400);

        process.sent(MINUTES, List.of(RESIDENTS, OWNERS), nextLimit, List.of());
        assertThat(waiting()).containsExactly(toSign("OC-1"), toSign("RC-1"));
        engine.itIs(nextLimit);
        engine.runDueJobs();

        assertThat(engine.stepsTaken())
                .containsExactly("reportMissingSignatures minutes-1", "reportMissingSignatures minutes-1");
    }

    @Test
    void go_back_to_the_secretary_when_the_text_is_revised_before_the_issue() {
        sent();
        List.of(RESIDENTS, OWNERS, PROPERTY).forEach(party -> process.countersigned(MINUTES, party));

        process.revised(MINUTES);

        assertThat(waiting()).containsExactly(TO_SEND);
    }

    @Test
    void know_no_revision_while_the_secretary_still_edits() {
        assertThatThrownBy(() -> process.revised(MINUTES)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void remind_whoever_has_not_answered_at_each_of_the_moments_and_nobody_after_the_last_answer() {
        Instant morning = COUNTERSIGN_BY.minusSeconds(54_000);
        Instant afternoon = COUNTERSIGN_BY.minusSeconds(32_400);
        Instant dayAfter = COUNTERSIGN_BY.plusSeconds(32_400);
        process.sent(
                MINUTES, List.of(RESIDENTS, OWNERS, PROPERTY), COUNTERSIGN_BY, List.of(morning, afternoon, dayAfter));

        engine.itIs(morning);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).containsExactly("remindParties minutes-1");
        engine.itIs(afternoon);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).hasSize(2).containsOnly("remindParties minutes-1");
        List.of(RESIDENTS, OWNERS, PROPERTY).forEach(party -> process.countersigned(MINUTES, party));
        engine.itIs(dayAfter);
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).hasSize(2);
        assertThat(waiting()).containsExactly(TO_ISSUE);
    }

    @Test
    void remind_after_the_limit_too_until_the_secretary_closes() {
        Instant dayAfter = COUNTERSIGN_BY.plusSeconds(32_400);
        process.sent(MINUTES, List.of(RESIDENTS, OWNERS, PROPERTY), COUNTERSIGN_BY, List.of(dayAfter));

        engine.itIs(dayAfter);
        engine.runDueJobs();

        assertThat(engine.stepsTaken())
                .containsExactlyInAnyOrder("reportMissingSignatures minutes-1", "remindParties minutes-1");
        process.countersigningClosed(MINUTES);
        assertThat(waiting()).containsExactly(TO_ISSUE);
    }

    @Test
    void end_wherever_they_stand_when_a_corrigendum_is_given_up() {
        sent();
        process.countersigned(MINUTES, OWNERS);

        process.withdrawn(MINUTES);

        assertThat(engine.hasEnded(MINUTES.value())).isTrue();
        assertThat(engine.timers()).isZero();
    }

    @Test
    void end_when_a_corrigendum_is_given_up_before_it_was_sent() {
        process.withdrawn(MINUTES);

        assertThat(engine.hasEnded(MINUTES.value())).isTrue();
    }

    @Test
    void end_when_issued() {
        sent();
        List.of(RESIDENTS, OWNERS, PROPERTY).forEach(party -> process.countersigned(MINUTES, party));

        process.issued(MINUTES);

        assertThat(engine.endsReached(ID, MINUTES.value())).containsExactly("minutesIssued");
        assertThat(engine.hasEnded(MINUTES.value())).isTrue();
    }

    private void sentAndLimitPassed() {
        sent();
        engine.itIs(COUNTERSIGN_BY);
        engine.runDueJobs();
    }

    private void sent() {
        process.sent(MINUTES, List.of(RESIDENTS, OWNERS, PROPERTY), COUNTERSIGN_BY, List.of());
    }

    private static String toSign(String party) {
        return "countersignMinutes PARTY_DELEGATE@" + party;
    }

    private List<String> waiting() {
        return engine.waiting(ID, MINUTES.value());
    }
}
