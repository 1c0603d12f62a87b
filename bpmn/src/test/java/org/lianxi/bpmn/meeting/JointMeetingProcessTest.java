package org.lianxi.bpmn.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.bpmn.meeting.JointMeetingProcess.ID;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.StepNotOpen;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

class JointMeetingProcessTest {

    private static final MeetingId MEETING = new MeetingId("meeting-1");
    private static final OrganisationId COMMUNITY = new OrganisationId("CM-1");
    private static final OrganisationId STREET = new OrganisationId("ST-1");
    private static final PersonId RESIDENT = new PersonId("p-residents");
    private static final PersonId OWNER = new PersonId("p-owners");
    private static final PersonId MANAGER = new PersonId("p-property");
    private static final Instant LOCK_BY = Instant.parse("2026-03-15T16:00:00Z");
    private static final Instant STARTS_AT = Instant.parse("2026-03-19T06:30:00Z");
    private static final Instant READ_BY = Instant.parse("2026-03-17T16:00:00Z");
    private static final String BOTH = "COMMUNITY_PARTY_SECRETARY@CM-1,MEETING_SECRETARY@CM-1";

    private final TestEngine engine = TestEngine.fresh();
    private final JointMeetingProcess process = new JointMeetingProcess(engine.processes());
    private final ItemChairProcess chairs = new ItemChairProcess(engine.processes(), community -> STREET);

    private final NoticeProcess notices = new NoticeProcess(engine.processes(), community -> STREET);

    @BeforeEach
    void planned() {
        process.planned(MEETING, COMMUNITY, LOCK_BY);
    }

    @Test
    void waits_for_the_agenda_until_the_limit_when_planned() {
        assertThat(waiting()).containsExactly("lockAgenda " + BOTH);
        assertThat(engine.due(ID, MEETING.value(), "lockAgenda")).containsExactly(LOCK_BY);
    }

    @Test
    void waits_for_the_notice_when_the_agenda_is_locked() {
        process.agendaLocked(MEETING);

        assertThat(waiting()).containsExactly("issueNotice " + BOTH);
    }

    @Test
    void waits_for_the_agenda_again_when_it_is_unlocked() {
        process.agendaLocked(MEETING);

        process.agendaUnlocked(MEETING);
        assertThat(waiting()).containsExactly("lockAgenda " + BOTH);
        process.agendaLocked(MEETING);

        assertThat(waiting()).containsExactly("issueNotice " + BOTH);
    }

    @Test
    void asks_every_delegate_beside_the_session_when_the_notice_is_issued() {
        noticed(RESIDENT, OWNER, MANAGER);

        assertThat(waiting())
                .containsExactly(
                        "confirmAttendance p-owners",
                        "confirmAttendance p-property",
                        "confirmAttendance p-residents",
                        "openSession " + BOTH);
        assertThat(engine.due(ID, MEETING.value(), "openSession")).containsExactly(STARTS_AT);
    }

    @Test
    void goes_on_waiting_for_the_session_when_all_delegates_have_answered() {
        noticed(RESIDENT, OWNER);

        process.attendanceAnswered(MEETING, OWNER);
        assertThat(waiting()).containsExactly("confirmAttendance p-residents", "openSession " + BOTH);
        process.attendanceAnswered(MEETING, RESIDENT);

        assertThat(waiting()).containsExactly("openSession " + BOTH);
    }

    @Test
    void takes_an_answer_only_once_and_only_from_a_delegate() {
        noticed(RESIDENT, OWNER);
        process.attendanceAnswered(MEETING, OWNER);

        assertThatThrownBy(() -> process.attendanceAnswered(MEETING, OWNER)).isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> process.attendanceAnswered(MEETING, MANAGER)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void can_be_opened_although_nobody_was_called() {
        noticed();

        assertThat(waiting()).containsExactly("openSession " + BOTH);
    }

    @Test
    void asks_nobody_any_more_when_the_session_is_open() {
        noticed(RESIDENT, OWNER);

        process.sessionOpened(MEETING);

        assertThat(waiting()).containsExactly("closeSession " + BOTH);
    }

    @Test
    void ends_when_the_meeting_is_inquorate() {
        noticed(RESIDENT, OWNER);

        process.closedInquorate(MEETING);

        assertThat(engine.endsReached(ID, MEETING.value())).containsExactly("meetingInquorate");
        assertThat(engine.hasEnded(MEETING.value())).isTrue();
    }

    @Test
    void drafts_the_minutes_by_itself_when_the_session_is_closed() {
        closed(true);
        assertThat(waiting()).containsExactly("draftMinutes");
        assertThat(engine.stepsTaken()).isEmpty();

        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("draftMinutes meeting-1");
        assertThat(waiting()).containsExactly("awaitMinutes");
    }

    @Test
    void stays_before_the_draft_when_drafting_fails_and_goes_on_when_it_works_again() {
        closed(true);
        engine.broken("draftMinutes");
        assertThatThrownBy(engine::runDueJobs).hasMessageContaining("draftMinutes is broken");
        assertThat(waiting()).containsExactly("draftMinutes");

        engine.mended("draftMinutes");
        engine.itIs(TestEngine.START.plusSeconds(20));
        engine.runDueJobs();

        assertThat(waiting()).containsExactly("awaitMinutes");
    }

    @Test
    void ends_with_the_minutes_when_nothing_was_resolved() {
        closed(false);
        engine.runDueJobs();

        process.minutesIssued(MEETING);

        assertThat(engine.endsReached(ID, MEETING.value())).containsExactly("nothingResolved");
        assertThat(engine.hasEnded(MEETING.value())).isTrue();
    }

    @Test
    void waits_for_tasks_when_something_was_resolved_and_ends_when_all_are_assigned() {
        closed(true);
        engine.runDueJobs();
        process.minutesIssued(MEETING);
        assertThat(waiting()).containsExactly("assignTasks COMMUNITY_PARTY_SECRETARY@CM-1");

        process.allTasksAssigned(MEETING);

        assertThat(engine.endsReached(ID, MEETING.value())).containsExactly("tasksAssigned");
        assertThat(engine.hasEnded(MEETING.value())).isTrue();
    }

    @Test
    void asks_the_street_once_for_a_chair_beside_everything_else_until_one_is_named() {
        process.agendaLocked(MEETING);

        chairs.chairMissing(MEETING, COMMUNITY);
        chairs.chairMissing(MEETING, COMMUNITY);
        assertThat(waiting())
                .containsExactly("issueNotice " + BOTH, "nameItemChair STREET_LEADER@ST-1,STREET_SUPERVISOR@ST-1");

        chairs.chairNamed(MEETING);
        chairs.chairNamed(MEETING);
        assertThat(waiting()).containsExactly("issueNotice " + BOTH);

        chairs.chairMissing(MEETING, COMMUNITY);
        chairs.chairNotNeeded(MEETING);
        assertThat(waiting()).containsExactly("issueNotice " + BOTH);
    }

    @Test
    void asks_for_no_chair_any_more_when_the_session_ends_and_then_ends_itself() {
        noticed(RESIDENT);
        chairs.chairMissing(MEETING, COMMUNITY);

        process.closedInquorate(MEETING);

        assertThat(engine.hasEnded(MEETING.value())).isTrue();
    }

    @Test
    void asks_for_no_chair_of_a_meeting_that_is_over() {
        noticed(RESIDENT);
        process.closedInquorate(MEETING);

        chairs.chairMissing(MEETING, COMMUNITY);
        chairs.chairNotNeeded(MEETING);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void asks_nobody_to_phone_when_all_have_read_the_notice_in_time() {
        noticed(RESIDENT);

        engine.itIs(READ_BY.minusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        engine.itIs(READ_BY);
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("reportUnread meeting-1");
        assertThat(waiting()).containsExactly("confirmAttendance p-residents", "openSession " + BOTH);
    }

    @Test
    void has_the_secretary_phone_those_who_have_not_read_until_each_was_reached() {
        unread();
        assertThat(waiting())
                .containsExactly("confirmAttendance p-residents", "openSession " + BOTH, "phoneRecipients " + BOTH);

        notices.everybodyReached(MEETING);
        notices.everybodyReached(MEETING);

        assertThat(waiting()).containsExactly("confirmAttendance p-residents", "openSession " + BOTH);
    }

    @Test
    void phones_nobody_any_more_when_the_session_is_open() {
        unread();

        process.sessionOpened(MEETING);

        assertThat(waiting()).containsExactly("closeSession " + BOTH);
    }

    @Test
    void issues_the_notice_again_when_postponed_and_then_asks_everybody_again_with_the_new_limits() {
        noticed(RESIDENT, OWNER);
        process.attendanceAnswered(MEETING, OWNER);

        notices.postponed(MEETING);
        assertThat(waiting()).containsExactly("issueNotice " + BOTH);
        assertThat(engine.timers()).isZero();

        Instant later = STARTS_AT.plusSeconds(604800);
        process.noticeIssued(MEETING, List.of(RESIDENT, OWNER, MANAGER), later, READ_BY.plusSeconds(604800));
        assertThat(waiting())
                .containsExactly(
                        "confirmAttendance p-owners",
                        "confirmAttendance p-property",
                        "confirmAttendance p-residents",
                        "openSession " + BOTH);
        assertThat(engine.due(ID, MEETING.value(), "openSession")).containsExactly(later);
        engine.itIs(READ_BY);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        engine.itIs(READ_BY.plusSeconds(604800));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).containsExactly("reportUnread meeting-1");
    }

    @Test
    void asks_everybody_again_when_the_notice_has_changed_even_if_all_had_answered() {
        noticed(RESIDENT);
        process.attendanceAnswered(MEETING, RESIDENT);

        notices.changed(MEETING);
        process.noticeIssued(MEETING, List.of(RESIDENT), STARTS_AT, READ_BY);

        assertThat(waiting()).containsExactly("confirmAttendance p-residents", "openSession " + BOTH);
    }

    @Test
    void can_be_postponed_and_changed_more_than_once() {
        noticed(RESIDENT);
        for (int round = 0; round < 3; round++) {
            notices.postponed(MEETING);
            process.noticeIssued(MEETING, List.of(RESIDENT), STARTS_AT, READ_BY);
            notices.changed(MEETING);
            process.noticeIssued(MEETING, List.of(RESIDENT), STARTS_AT, READ_BY);
        }

        assertThat(waiting()).containsExactly("confirmAttendance p-residents", "openSession " + BOTH);
    }

    @Test
    void is_not_postponed_twice_before_the_notice_of_the_new_date_is_out() {
        noticed(RESIDENT);
        notices.postponed(MEETING);

        assertThatThrownBy(() -> notices.postponed(MEETING)).isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> notices.changed(MEETING)).isInstanceOf(StepNotOpen.class);
    }

    @Test
    void ends_wherever_it_waits_when_the_meeting_is_cancelled() {
        notices.cancelled(MEETING);

        assertThat(engine.hasEnded(MEETING.value())).isTrue();
    }

    @Test
    void ends_with_everything_beside_it_when_a_notified_meeting_is_cancelled() {
        unread();
        chairs.chairMissing(MEETING, COMMUNITY);
        notices.consentRequested(MEETING, COMMUNITY);
        notices.consentAnswered(MEETING);

        notices.cancelled(MEETING);

        assertThat(engine.hasEnded(MEETING.value())).isTrue();
        assertThat(waiting()).isEmpty();
        assertThat(engine.timers()).isZero();
    }

    @Test
    void ends_when_cancelled_after_it_was_postponed() {
        noticed(RESIDENT);
        notices.postponed(MEETING);

        notices.cancelled(MEETING);

        assertThat(engine.hasEnded(MEETING.value())).isTrue();
    }

    @Test
    void asks_the_street_for_its_consent_beside_everything_else_and_again_after_an_answer() {
        noticed(RESIDENT);

        notices.consentRequested(MEETING, COMMUNITY);
        assertThat(waiting())
                .containsExactly(
                        "confirmAttendance p-residents", "giveConsent STREET_SUPERVISOR@ST-1", "openSession " + BOTH);
        notices.consentAnswered(MEETING);
        notices.consentRequested(MEETING, COMMUNITY);
        process.sessionOpened(MEETING);
        process.sessionClosed(MEETING, false);

        assertThat(waiting()).containsExactly("draftMinutes");
    }

    @Test
    void refuses_what_it_does_not_wait_for() {
        assertThatThrownBy(() -> process.sessionOpened(MEETING)).isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> process.minutesIssued(MEETING)).isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> process.allTasksAssigned(MEETING)).isInstanceOf(StepNotOpen.class);
    }

    private void unread() {
        noticed(RESIDENT);
        engine.ending("reportUnread", JointMeetingProcess.NOTICE_UNREAD);
        engine.itIs(READ_BY);
        engine.runDueJobs();
    }

    private void closed(boolean anythingResolved) {
        noticed(RESIDENT);
        process.sessionOpened(MEETING);
        process.sessionClosed(MEETING, anythingResolved);
    }

    private void noticed(PersonId... delegates) {
        process.agendaLocked(MEETING);
        process.noticeIssued(MEETING, List.of(delegates), STARTS_AT, READ_BY);
    }

    private List<String> waiting() {
        return engine.waiting(ID, MEETING.value());
    }
}
