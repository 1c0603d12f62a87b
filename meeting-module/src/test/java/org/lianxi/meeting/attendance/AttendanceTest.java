package org.lianxi.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.BeginningNotReached;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotAwaitingSession;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.NotDelegate;
import org.lianxi.meeting.convening.SessionTooEarly;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

class AttendanceTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final AttendanceFixture attendance = world.attendance;
    private final MeetingId meeting = world.planned();
    private AgendaItemId item = new AgendaItemId("none yet");

    @BeforeEach
    void call() {
        item = world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        world.notified(meeting);
        world.around.clock().set(JointMeetingWorld.START);
    }

    @Test
    void begins_with_the_first_sign_in_and_knows_everybodys_role() {
        world.signedIn(meeting, TestTown.OC_1, TestTown.PARTY_SECRETARY, TestTown.GRID_WORKER);

        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.CHECK_IN);
        assertThat(attendance.sheets.came(meeting))
                .extracting(AttendanceSheets.Present::role)
                .containsExactly(AttendanceRole.DELEGATE, AttendanceRole.CHAIR, AttendanceRole.OBSERVER);
        AttendanceView view = attendance.views.of(TestTown.OC_1, meeting);
        assertThat(view.chair().signedInAt()).isPresent();
        assertThat(view.observers()).singleElement().satisfies(observer -> assertThat(observer.personName())
                .isEqualTo("名 CM-1-grid-worker"));
        assertThat(view.signedIn()).isTrue();
        assertThat(view.maySignIn()).isFalse();
        assertThat(attendance.views.of(TestTown.RC_1, meeting).maySignIn()).isTrue();
    }

    @Test
    void counts_a_second_sign_in_of_the_same_person_not_at_all() {
        world.signedIn(meeting, TestTown.OC_1, TestTown.OC_1);

        assertThat(attendance.sheets.came(meeting)).hasSize(1);
        assertThat(world.around.acts().names().stream().filter("SignedInToMeeting"::equals))
                .hasSize(1);
    }

    @Test
    void is_recorded_by_the_secretary_for_a_delegate_or_the_chair_and_names_who_recorded_it() {
        attendance.record.record(TestTown.SECRETARY, meeting, TestTown.PSC_1);
        attendance.record.record(TestTown.SECRETARY, meeting, TestTown.PARTY_SECRETARY);

        AttendanceView view = attendance.views.of(TestTown.SECRETARY, meeting);
        assertThat(view.mayRecord()).isTrue();
        assertThat(view.parties().get(2).delegates().get(0).recordedByName()).contains("名 CM-1-secretary");
        assertThat(view.chair().signedInAt()).isPresent();
        assertThatThrownBy(() -> attendance.record.record(TestTown.SECRETARY, meeting, TestTown.GRID_WORKER))
                .isInstanceOf(NotDelegate.class);
        assertThatThrownBy(() -> attendance.record.record(TestTown.OC_1, meeting, TestTown.OC_2))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void is_closed_to_strangers_and_before_the_notice() {
        world.around.clock().set("2026-03-10T09:00");
        MeetingId planned = world.planned();

        assertThatThrownBy(() -> attendance.signIn.signIn(TestTown.STRANGER, meeting))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> attendance.signIn.signIn(TestTown.OC_1, planned))
                .isInstanceOf(MeetingNotAdmittingSignIn.class);
    }

    @Test
    void SC_01_item_4_opens_the_session_with_4_of_6() {
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1);

        world.convening.open.open(TestTown.SECRETARY, meeting, "");

        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.IN_SESSION);
        assertThat(world.around.workflow().last()).isEqualTo("session opened");
        QuorumResult quorum = attendance.views.of(TestTown.RC_1, meeting).quorum();
        assertThat(quorum.rule()).isEqualTo(QuorumRule.Q2);
        assertThat(quorum.present() + " / " + quorum.listed()).isEqualTo("4 / 6");
    }

    @Test
    void refuses_to_open_without_a_quorum_and_shows_the_calculation() {
        world.signedIn(meeting, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1);

        assertThatThrownBy(() -> world.convening.open.open(TestTown.SECRETARY, meeting, ""))
                .isInstanceOfSatisfying(NotQuorate.class, refusal -> {
                    assertThat(refusal.result().chairPresent()).isFalse();
                    assertThat(refusal.result().isMajorityPresent()).isTrue();
                    assertThat(refusal.arguments()).containsExactly(4, 6);
                    assertThat(refusal.code()).isEqualTo("not-quorate");
                });
        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.CHECK_IN);
    }

    @Test
    void X01_lets_the_meeting_be_closed_inquorate_and_gives_its_matters_back() {
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1);

        assertThatThrownBy(() -> world.convening.closeInquorate.close(TestTown.SECRETARY, meeting, ""))
                .isInstanceOf(InvalidInput.class);
        world.convening.closeInquorate.close(TestTown.SECRETARY, meeting, "业委会、物业未到，15:00 宣布");

        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.INQUORATE);
        assertThat(world.matters.stateOf(world.agenda.agendas.get(item).matter()))
                .isEqualTo(MatterState.ADMITTED);
        assertThat(world.around.workflow().last()).isEqualTo("closed inquorate");
        assertThatThrownBy(() -> world.convening.open.open(TestTown.SECRETARY, meeting, ""))
                .isInstanceOf(MeetingNotAwaitingSession.class);
        assertThatThrownBy(() -> attendance.signIn.signIn(TestTown.OC_1, meeting))
                .isInstanceOf(MeetingNotAdmittingSignIn.class);
    }

    @Test
    void is_not_closed_as_inquorate_before_the_time_that_the_delegates_were_told() {
        world.around.clock().set("2026-03-19T14:29:59");
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1);

        assertThatThrownBy(() -> world.convening.closeInquorate.close(TestTown.SECRETARY, meeting, "无人到会"))
                .isInstanceOfSatisfying(BeginningNotReached.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("beginning-not-reached");
                    assertThat(refusal.arguments()).containsExactly(SetClock.at(JointMeetingWorld.START));
                });
        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.CHECK_IN);
    }

    @Test
    void opens_half_an_hour_before_the_announced_time_without_further_ado() {
        world.around.clock().set("2026-03-19T14:00");
        everybodySignsIn();

        world.convening.open.open(TestTown.SECRETARY, meeting, "unasked");

        assertThat(world.convening.meetings.get(meeting).openedEarlyBecause()).isEmpty();
        assertThat(world.around.acts().last().details()).containsEntry("early", "false");
    }

    @Test
    void opens_earlier_only_for_a_reason_that_is_recorded() {
        world.around.clock().set("2026-03-19T13:59:59");
        everybodySignsIn();

        assertThatThrownBy(() -> world.convening.open.open(TestTown.SECRETARY, meeting, " "))
                .isInstanceOfSatisfying(SessionTooEarly.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("session-too-early");
                    assertThat(refusal.field()).contains("whyEarly");
                });
        assertThatThrownBy(() -> world.convening.open.open(TestTown.SECRETARY, meeting, "理".repeat(501)))
                .isInstanceOf(InvalidInput.class);
        world.convening.open.open(TestTown.SECRETARY, meeting, " 三方代表都已到会 ");

        assertThat(world.convening.meetings.get(meeting).openedEarlyBecause()).isEqualTo("三方代表都已到会");
        assertThat(world.around.acts().last().details())
                .containsEntry("early", "true")
                .containsEntry("announced", SetClock.at(JointMeetingWorld.START).toString());
    }

    private void everybodySignsIn() {
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1);
    }

    @Test
    void does_not_let_a_quorate_meeting_be_closed_as_inquorate() {
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1);

        assertThatThrownBy(() -> world.convening.closeInquorate.close(TestTown.SECRETARY, meeting, "r"))
                .isInstanceOf(QuorumReached.class);
    }

    @Test
    void shows_the_quorum_of_the_opening_when_others_come_later() {
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1);
        world.convening.open.open(TestTown.SECRETARY, meeting, "");
        world.around.clock().set("2026-03-19T14:45");

        world.signedIn(meeting, TestTown.OC_2);

        assertThat(attendance.views.of(TestTown.RC_1, meeting).quorum().present())
                .isEqualTo(4);
        assertThat(attendance.sheets.isPresent(meeting, TestTown.OC_2)).isTrue();
    }
}
