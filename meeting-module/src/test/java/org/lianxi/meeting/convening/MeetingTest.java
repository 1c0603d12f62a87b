package org.lianxi.meeting.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

class MeetingTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final ConveningFixture convening = world.convening;

    @Test
    void is_planned_with_a_title_from_compound_and_day_and_limits_from_the_calendar() {
        MeetingId meeting = world.planned();

        MeetingView view = convening.page.of(TestTown.SECRETARY, meeting);
        assertThat(view.title()).isEqualTo("名 XQ-101 2026-03-19");
        assertThat(view.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(view.lockBy()).isEqualTo(SetClock.at("2026-03-17T00:00"));
        assertThat(view.noticeBy()).isEqualTo(SetClock.at("2026-03-17T00:00"));
        assertThat(view.seats()).extracting(SeatView::party).containsExactly(Party.values());
        assertThat(world.around.workflow().told())
                .containsExactly("meeting planned in CM-1, lock by " + SetClock.at("2026-03-17T00:00"));
    }

    @Test
    void is_refused_with_every_wrong_field_named_at_once() {
        MeetingPlanDraft draft = new MeetingPlanDraft(
                TestTown.COMPOUND, MeetingType.REGULAR, "题".repeat(121), SetClock.at("2026-03-01T09:00"), 0, "");

        assertThatThrownBy(() -> convening.plan.plan(TestTown.SECRETARY, draft))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.field() + " " + problem.code())
                        .containsExactly(
                                "title input-too-long",
                                "startsAt input-not-in-future",
                                "plannedMinutes input-out-of-range",
                                "place input-required"));
    }

    @Test
    void is_not_planned_for_the_year_20260() {
        MeetingPlanDraft draft = new MeetingPlanDraft(
                TestTown.COMPOUND, MeetingType.REGULAR, "", SetClock.at("2029-03-01T09:00"), 90, "活动室");

        assertThatThrownBy(() -> convening.plan.plan(TestTown.SECRETARY, draft))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.code())
                        .containsExactly("input-too-far-ahead"));
    }

    @Test
    void is_planned_by_the_secretariat_only() {
        MeetingPlanDraft draft = new MeetingPlanDraft(
                TestTown.COMPOUND, MeetingType.REGULAR, "", SetClock.at("2026-03-19T14:30"), 90, "活动室");

        assertThatThrownBy(() -> convening.plan.plan(TestTown.OC_1, draft)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void has_its_agenda_locked_once_and_not_when_empty() {
        MeetingId meeting = world.planned();

        assertThatThrownBy(() -> convening.lock.lock(TestTown.PARTY_SECRETARY, meeting))
                .isInstanceOf(AgendaEmpty.class);
        world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        assertThatThrownBy(() -> convening.lock.lock(TestTown.SECRETARY, meeting))
                .isInstanceOf(NotPermitted.class);
        convening.lock.lock(TestTown.PARTY_SECRETARY, meeting);
        assertThatThrownBy(() -> convening.lock.lock(TestTown.PARTY_SECRETARY, meeting))
                .isInstanceOf(MeetingNotPlanned.class);

        assertThat(world.around.workflow().last()).isEqualTo("agenda locked");
        assertThat(convening.stateOf(meeting)).isEqualTo(MeetingState.AGENDA_LOCKED);
    }

    @Test
    void SC_01_item_3_accepts_the_notice_on_Monday_16_March_and_refuses_it_on_the_17th() {
        MeetingId inTime = locked(MeetingType.REGULAR);
        MeetingId late = locked(MeetingType.REGULAR);

        world.around.clock().set("2026-03-16T23:59:59");
        convening.issue.issue(TestTown.SECRETARY, inTime);
        world.around.clock().set("2026-03-17T00:00:00");

        assertThat(convening.stateOf(inTime)).isEqualTo(MeetingState.NOTIFIED);
        assertThatThrownBy(() -> convening.issue.issue(TestTown.SECRETARY, late))
                .isInstanceOfSatisfying(NoticeTooLate.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(SetClock.at("2026-03-17T00:00")));
        assertThat(convening.stateOf(late)).isEqualTo(MeetingState.AGENDA_LOCKED);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "EXTRAORDINARY, 2026-03-18T23:59, true",
        "EXTRAORDINARY, 2026-03-19T00:00, false",
        "EMERGENCY,     2026-03-19T12:29, true",
        "EMERGENCY,     2026-03-19T12:31, false",
    })
    void keeps_the_notice_lead_of_its_type(MeetingType type, String at, boolean accepted) {
        MeetingId meeting = locked(type);
        world.around.clock().set(at);

        if (accepted) {
            convening.issue.issue(TestTown.SECRETARY, meeting);
            assertThat(convening.stateOf(meeting)).isEqualTo(MeetingState.NOTIFIED);
        } else {
            assertThatThrownBy(() -> convening.issue.issue(TestTown.SECRETARY, meeting))
                    .isInstanceOf(NoticeTooLate.class);
        }
    }

    @Test
    void calls_every_delegate_of_the_three_seats_and_freezes_the_list() {
        MeetingId meeting = locked(MeetingType.REGULAR);

        convening.issue.issue(TestTown.SECRETARY, meeting);
        world.around.town().nameDelegate(new PersonId("OC-1-delegate-3"), TestTown.OC);

        assertThat(convening.meetings.delegates(meeting))
                .extracting(Meetings.Delegate::person)
                .containsExactly(
                        TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.OC_2, TestTown.PSC_1, TestTown.PSC_2);
        assertThat(world.around.workflow().last()).startsWith("notice issued to [RC-1-delegate-1");
        assertThat(convening.page.of(TestTown.OC_1, meeting).delegates()).hasSize(6);
    }

    @Test
    void lists_a_person_with_two_hats_once_and_the_chair_not_at_all() {
        world.around.town().nameDelegate(TestTown.RC_1, TestTown.PSC);
        world.around.town().nameDelegate(TestTown.PARTY_SECRETARY, TestTown.RC);
        MeetingId meeting = locked(MeetingType.REGULAR);

        convening.issue.issue(TestTown.SECRETARY, meeting);

        assertThat(convening.meetings.findDelegate(meeting, TestTown.RC_1))
                .hasValueSatisfying(delegate -> assertThat(delegate.party()).isEqualTo(Party.RESIDENTS_COMMITTEE));
        assertThat(convening.meetings.delegates(meeting)).hasSize(6);
        assertThat(convening.meetings.findDelegate(meeting, TestTown.PARTY_SECRETARY))
                .isEmpty();
    }

    @Test
    void is_not_called_while_a_seat_has_no_delegate() {
        MeetingId meeting = locked(MeetingType.REGULAR);
        world.around.town().dismiss(TestTown.PSC_1);
        world.around.town().dismiss(TestTown.PSC_2);

        assertThatThrownBy(() -> convening.issue.issue(TestTown.SECRETARY, meeting))
                .isInstanceOfSatisfying(SeatWithoutDelegate.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(Party.PROPERTY_SERVICE));
    }

    @Test
    void is_called_without_a_party_whose_seat_is_vacant() {
        world.around.town().vacate(Party.OWNERS);
        MeetingId meeting = locked(MeetingType.REGULAR);

        convening.issue.issue(TestTown.SECRETARY, meeting);

        assertThat(convening.meetings.delegates(meeting))
                .extracting(Meetings.Delegate::party)
                .doesNotContain(Party.OWNERS);
    }

    /** X20: the term ends at midnight before the meeting, after the notice. */
    @Test
    void is_called_without_an_owners_committee_whose_term_has_ended_by_then_and_with_one_in_office() {
        LocalDate day = LocalDate.parse("2026-03-19");
        TestTown town = world.around.town();
        town.elected(day.minusYears(5), day.minusDays(1));
        MeetingId suspended = locked(MeetingType.REGULAR);
        convening.issue.issue(TestTown.SECRETARY, suspended);

        assertThat(convening.meetings.delegates(suspended))
                .extracting(Meetings.Delegate::person)
                .containsExactly(TestTown.RC_1, TestTown.RC_2, TestTown.PSC_1, TestTown.PSC_2);

        town.elected(day, day.plusYears(5));
        MeetingId reElected = locked(MeetingType.REGULAR);
        convening.issue.issue(TestTown.SECRETARY, reElected);

        assertThat(convening.meetings.delegates(reElected))
                .extracting(Meetings.Delegate::person)
                .contains(TestTown.OC_1, TestTown.OC_2);
    }

    @Test
    void is_called_once_and_not_before_its_agenda_is_locked() {
        MeetingId planned = world.planned();
        MeetingId meeting = locked(MeetingType.REGULAR);
        convening.issue.issue(TestTown.SECRETARY, meeting);

        assertThatThrownBy(() -> convening.issue.issue(TestTown.SECRETARY, planned))
                .isInstanceOf(AgendaNotLocked.class);
        assertThatThrownBy(() -> convening.issue.issue(TestTown.SECRETARY, meeting))
                .isInstanceOf(AgendaNotLocked.class);
    }

    @Test
    void hears_each_delegates_answer_and_tells_its_process_the_first_time_only() {
        MeetingId meeting = locked(MeetingType.REGULAR);
        convening.issue.issue(TestTown.SECRETARY, meeting);

        convening.confirm.confirm(TestTown.OC_1, meeting);
        convening.confirm.decline(TestTown.OC_1, meeting, "出差");

        assertThat(convening.meetings.findDelegate(meeting, TestTown.OC_1)).hasValueSatisfying(delegate -> {
            assertThat(delegate.reply()).isEqualTo(Reply.DECLINED);
            assertThat(delegate.reason()).isEqualTo("出差");
        });
        assertThat(world.around.workflow().told().stream().filter(line -> line.startsWith("attendance")))
                .containsExactly("attendance answered by OC-1-delegate-1");
        assertThat(world.around.acts().names()).endsWith("AttendanceConfirmed", "AttendanceDeclined");
        assertThat(convening.page.of(TestTown.OC_1, meeting).ownReply()).contains(Reply.DECLINED);
        assertThat(convening.page.of(TestTown.OC_1, meeting).mayReply()).isTrue();
        assertThat(convening.page.of(TestTown.SECRETARY, meeting).ownReply()).isEmpty();
        assertThat(convening.page.of(TestTown.SECRETARY, meeting).mayReply()).isFalse();
    }

    @Test
    void takes_leave_only_with_a_reason_and_answers_only_from_its_list_and_in_time() {
        MeetingId meeting = world.planned();
        world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);

        assertThatThrownBy(() -> convening.confirm.confirm(TestTown.OC_1, meeting))
                .isInstanceOf(MeetingNotAwaitingSession.class);
        world.notified(meeting);
        assertThatThrownBy(() -> convening.confirm.decline(TestTown.OC_1, meeting, ""))
                .isInstanceOf(InvalidInput.class);
        PersonId newcomer = new PersonId("OC-1-delegate-3");
        world.around.town().nameDelegate(newcomer, TestTown.OC);
        assertThatThrownBy(() -> convening.confirm.confirm(newcomer, meeting)).isInstanceOf(NotDelegate.class);
        assertThatThrownBy(() -> convening.confirm.confirm(TestTown.STRANGER, meeting))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void tells_its_readers_what_they_may_do_now() {
        MeetingId meeting = world.planned();
        assertThat(convening.page.of(TestTown.PARTY_SECRETARY, meeting).mayLock())
                .isTrue();
        assertThat(convening.page.of(TestTown.SECRETARY, meeting).mayLock()).isFalse();
        assertThat(convening.page.of(TestTown.SECRETARY, meeting).mayBuildAgenda())
                .isTrue();
        assertThat(convening.page.of(TestTown.OC_1, meeting).mayBuildAgenda()).isFalse();
        assertThat(convening.page.of(TestTown.OC_1, meeting).maySignIn()).isFalse();

        world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        convening.lock.lock(TestTown.PARTY_SECRETARY, meeting);
        assertThat(convening.page.of(TestTown.SECRETARY, meeting).mayIssueNotice())
                .isTrue();
        assertThat(convening.page.of(TestTown.SECRETARY, meeting).mayOpen()).isFalse();

        convening.issue.issue(TestTown.SECRETARY, meeting);
        MeetingView notified = convening.page.of(TestTown.SECRETARY, meeting);
        assertThat(notified.mayIssueNotice()).isFalse();
        assertThat(notified.mayOpen()).isTrue();
        assertThat(notified.needsReasonToOpen()).isTrue();
        assertThat(notified.mayCloseInquorate()).isFalse();
        assertThat(notified.mayCloseSession()).isFalse();
        assertThat(notified.notice())
                .hasValueSatisfying(notice -> assertThat(notice.issuedByName()).isEqualTo("名 CM-1-secretary"));
        assertThat(convening.page.of(TestTown.OC_1, meeting).maySignIn()).isTrue();
        assertThat(convening.page.of(TestTown.OC_1, meeting).mayOpen()).isFalse();

        world.around.clock().set(JointMeetingWorld.START);
        MeetingView begins = convening.page.of(TestTown.SECRETARY, meeting);
        assertThat(begins.needsReasonToOpen()).isFalse();
        assertThat(begins.mayCloseInquorate()).isTrue();
    }

    @Test
    void of_another_community_is_not_read() {
        MeetingId meeting = world.planned();

        assertThatThrownBy(() -> convening.page.of(TestTown.STRANGER, meeting)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> convening.page.of(TestTown.SECRETARY, new MeetingId("nowhere")))
                .isInstanceOf(UnknownMeeting.class);
    }

    @Test
    void knows_nothing_of_two_parties_when_there_is_no_seat_at_all() {
        List.of(Party.values()).forEach(world.around.town()::vacate);
        MeetingId meeting = locked(MeetingType.REGULAR);

        assertThatThrownBy(() -> convening.issue.issue(TestTown.SECRETARY, meeting))
                .isInstanceOf(SeatWithoutDelegate.class);
    }

    private MeetingId locked(MeetingType type) {
        MeetingId meeting = world.planned(type);
        world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        convening.lock.lock(TestTown.PARTY_SECRETARY, meeting);
        return meeting;
    }
}
