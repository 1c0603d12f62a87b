package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.attendance.NotQuorate;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotInquorate;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.NoticeTooLate;
import org.lianxi.meeting.convening.ReconvenedAlready;
import org.lianxi.meeting.convening.ReconvenedDraft;
import org.lianxi.meeting.convening.ReconvenedTooLate;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** SC-04 No quorum, then repeated absence of one party. */
class Sc04Test {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private MeetingId first = new MeetingId("not yet");

    @BeforeEach
    void first_sitting() {
        world.around.clock().set("2026-04-01T09:00");
        first = world.convening.plan.plan(
                TestTown.SECRETARY,
                new MeetingPlanDraft(
                        TestTown.COMPOUND, MeetingType.REGULAR, "四月例会", SetClock.at("2026-04-16T15:00"), 90, "党群服务中心"));
        world.decision(first, "I1 clean-up day", AdoptionMode.CONSENSUS, Party.RESIDENTS_COMMITTEE, Party.OWNERS);
        world.agenda.put.put(
                TestTown.SECRETARY,
                first,
                world.admitted("I2 repair of the main gate", MatterRoute.JOINT_MEETING),
                new AgendaItemDraft(
                        AgendaItemKind.DECISION,
                        AdoptionMode.PARTY_MAJORITY,
                        Set.of(Party.PROPERTY_SERVICE),
                        "repair the gate",
                        10,
                        Set.of(Party.PROPERTY_SERVICE),
                        "",
                        Set.of()));
        world.around.clock().set("2026-04-13T09:00");
        world.notified(first);
        world.around.clock().set("2026-04-16T15:00");
        world.signedIn(first, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.OC_1, TestTown.OC_2);
        world.around.clock().set("2026-04-16T15:30");
        assertThat(world.attendance
                        .sheets
                        .quorum(world.convening.meetings.get(first))
                        .rule())
                .isEqualTo(QuorumRule.Q4);
    }

    private MeetingId secondAt(String startsAt) {
        return world.convening.reconvene.reconvene(
                TestTown.SECRETARY, first, new ReconvenedDraft(SetClock.at(startsAt), 90, "党群服务中心"));
    }

    private void closedInquorate() {
        world.convening.closeInquorate.close(TestTown.PARTY_SECRETARY, first, "物业未到会");
    }

    @Test
    void item_1_is_reconvened_within_five_working_days_and_later_only_with_the_street() {
        assertThatThrownBy(() -> secondAt("2026-04-22T14:00")).isInstanceOf(MeetingNotInquorate.class);
        closedInquorate();

        assertThat(world.convening.stateOf(first)).isEqualTo(MeetingState.INQUORATE);
        assertThatThrownBy(() -> secondAt("2026-04-24T00:00"))
                .isInstanceOfSatisfying(ReconvenedTooLate.class, refusal -> {
                    assertThat(refusal.arguments()).containsExactly(SetClock.at("2026-04-24T00:00"));
                    assertThat(refusal.field()).contains("startsAt");
                });
        world.around
                .town()
                .permissions()
                .allow(TestTown.PARTY_SECRETARY, Action.APPROVE_MEETING_PLAN, Scope.community(TestTown.COMMUNITY));
        for (PersonId ofCommunity : List.of(TestTown.SECRETARY, TestTown.PARTY_SECRETARY)) {
            assertThatThrownBy(() ->
                            world.convening.allowLate.allow(ofCommunity, first, LocalDate.parse("2026-04-27"), "理由"))
                    .isInstanceOf(NotPermitted.class);
        }
        world.convening.allowLate.allow(TestTown.SUPERVISOR, first, LocalDate.parse("2026-04-27"), "会议室停用，同意延后");
        assertThatThrownBy(() -> secondAt("2026-04-28T09:00")).isInstanceOf(ReconvenedTooLate.class);
        MeetingId second = secondAt("2026-04-27T09:00");

        assertThat(world.convening.stateOf(second)).isEqualTo(MeetingState.PLANNED);
        assertThat(world.around.acts().names()).contains("LateReconveningAllowed", "MeetingReconvened");
        assertThatThrownBy(() -> secondAt("2026-04-23T09:00")).isInstanceOf(ReconvenedAlready.class);
    }

    @Test
    void item_1_is_in_time_on_the_last_day() {
        closedInquorate();

        assertThat(world.convening.stateOf(secondAt("2026-04-23T23:00"))).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void the_second_sitting_has_the_agenda_of_the_first_and_a_notice_of_one_working_day() {
        closedInquorate();
        MeetingId second = secondAt("2026-04-22T14:00");

        assertThat(world.agenda.agendas.of(second))
                .extracting(item -> item.matterTitle())
                .containsExactly("I1 clean-up day", "I2 repair of the main gate");
        world.convening.lock.lock(TestTown.PARTY_SECRETARY, second);
        world.around.clock().set("2026-04-22T00:00");
        assertThatThrownBy(() -> world.convening.issue.issue(TestTown.SECRETARY, second))
                .isInstanceOf(NoticeTooLate.class);
        world.around.clock().set("2026-04-21T17:00");
        world.convening.issue.issue(TestTown.SECRETARY, second);
        assertThat(world.convening.stateOf(second)).isEqualTo(MeetingState.NOTIFIED);
    }

    @Test
    void item_2_goes_on_with_two_parties_and_lays_no_duty_on_the_absent_one() {
        MeetingId second = secondSitting();
        world.convening.open.open(TestTown.PARTY_SECRETARY, second, "");
        AgendaItemId i1 = world.agenda.agendas.of(second).get(0).id();
        AgendaItemId i2 = world.agenda.agendas.of(second).get(1).id();
        bothFor(i1);
        bothFor(i2);

        assertThat(world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, i1))
                .isEqualTo(Outcome.ADOPTED);
        assertThat(world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, i2))
                .isEqualTo(Outcome.CONTRACT_DUTY);

        ItemDecisionView shown = world.decision.views.get(TestTown.RC_1, i1);
        assertThat(shown.electorate().orElseThrow().quorum().rule()).isEqualTo(QuorumRule.Q3);
        assertThat(shown.conclusion().orElseThrow().adoption().orElseThrow().rule())
                .isEqualTo(AdoptionRule.A4);
        assertThat(world.matters.stateOf(world.agenda.agendas.get(i2).matter())).isEqualTo(MatterState.REROUTED);
        assertThat(world.agenda.agendas.get(i2).route()).isEqualTo(MatterRoute.PROPERTY_CONTRACT);
    }

    private MeetingId secondSitting() {
        closedInquorate();
        MeetingId second = secondAt("2026-04-22T14:00");
        world.around.clock().set("2026-04-21T09:00");
        world.notified(second);
        world.around.clock().set("2026-04-22T14:00");
        world.signedIn(second, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.OC_2);
        return second;
    }

    private void bothFor(AgendaItemId item) {
        world.decision.cast.cast(TestTown.RC_1, item, VoteChoice.FOR, "");
        world.decision.cast.cast(TestTown.OC_1, item, VoteChoice.FOR, "");
    }

    @Test
    void a_party_that_was_there_the_first_time_or_asks_leave_is_not_absent_again() {
        world.signedIn(first, TestTown.PSC_1);
        world.attendance.leave.leave(TestTown.PSC_1, first);
        MeetingId second = secondSitting();

        assertThatThrownBy(() -> world.convening.open.open(TestTown.PARTY_SECRETARY, second, ""))
                .isInstanceOf(NotQuorate.class);
    }

    @Test
    void leave_asked_with_a_reason_by_every_delegate_excuses_the_party() {
        closedInquorate();
        MeetingId second = secondAt("2026-04-22T14:00");
        world.around.clock().set("2026-04-21T09:00");
        world.notified(second);
        world.convening.confirm.decline(TestTown.PSC_1, second, "安全检查");
        world.convening.confirm.decline(TestTown.PSC_2, second, "安全检查");
        world.around.clock().set("2026-04-22T14:00");
        world.signedIn(second, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.OC_2);

        assertThat(world.attendance
                        .sheets
                        .quorum(world.convening.meetings.get(second))
                        .rule())
                .isEqualTo(QuorumRule.Q4);
    }

    @Test
    void leave_asked_each_time_counts_from_the_second_time_running() {
        world.convening.confirm.decline(TestTown.PSC_1, first, "安全检查");
        world.convening.confirm.decline(TestTown.PSC_2, first, "安全检查");
        closedInquorate();
        MeetingId second = called("2026-04-20T09:00", first, "2026-04-22T14:00");
        assertThat(ruleOf(second))
                .as("its leave does not count again: absent once")
                .isEqualTo(QuorumRule.Q4);
        world.convening.closeInquorate.close(TestTown.PARTY_SECRETARY, second, "物业再次请假");

        MeetingId third = called("2026-04-24T09:00", second, "2026-04-28T14:00");

        assertThat(ruleOf(third)).as("absent twice").isEqualTo(QuorumRule.Q3);
    }

    /** A further sitting for which both delegates of the property service ask leave. */
    private MeetingId called(String noticeAt, MeetingId before, String startsAt) {
        MeetingId next = world.convening.reconvene.reconvene(
                TestTown.SECRETARY, before, new ReconvenedDraft(SetClock.at(startsAt), 90, "党群服务中心"));
        world.around.clock().set(noticeAt);
        world.notified(next);
        world.convening.confirm.decline(TestTown.PSC_1, next, "安全检查");
        world.convening.confirm.decline(TestTown.PSC_2, next, "安全检查");
        world.around.clock().set(startsAt);
        world.signedIn(next, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.OC_2);
        return next;
    }

    private QuorumRule ruleOf(MeetingId meeting) {
        return world.attendance
                .sheets
                .quorum(world.convening.meetings.get(meeting))
                .rule();
    }

    @Test
    void X25_refuses_further_votes_once_the_quorum_has_gone_and_puts_them_off() {
        MeetingId second = secondSitting();
        world.convening.open.open(TestTown.PARTY_SECRETARY, second, "");
        AgendaItemId i1 = world.agenda.agendas.of(second).get(0).id();
        AgendaItemId i2 = world.agenda.agendas.of(second).get(1).id();
        bothFor(i1);
        world.around.clock().set("2026-04-22T15:00");
        world.attendance.leave.leave(TestTown.OC_1, second);
        world.attendance.recordLeaving.record(TestTown.SECRETARY, second, TestTown.OC_2);

        assertThatThrownBy(() -> world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, i1))
                .isInstanceOfSatisfying(ItemNotQuorate.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(1, 3, 6));
        assertThat(world.decision.views.get(TestTown.PARTY_SECRETARY, i2).deferrable())
                .isTrue();
        world.convening.close.close(TestTown.PARTY_SECRETARY, second);

        assertThat(world.decision
                        .views
                        .get(TestTown.RC_1, i2)
                        .conclusion()
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.DEFERRED);
        assertThat(world.matters.stateOf(world.agenda.agendas.get(i2).matter())).isEqualTo(MatterState.ADMITTED);
    }

    @Test
    void X25_counts_who_has_voted_and_left_and_freezes_the_electorate() {
        world.signedIn(first, TestTown.PSC_1);
        world.convening.open.open(TestTown.PARTY_SECRETARY, first, "");
        AgendaItemId i1 = world.agenda.agendas.of(first).get(0).id();
        bothFor(i1);
        world.decision.cast.cast(TestTown.PSC_1, i1, VoteChoice.ABSTAIN, "");
        world.around.clock().set("2026-04-16T15:40");
        world.attendance.leave.leave(TestTown.PSC_1, first);
        world.around.clock().set("2026-04-16T15:41");
        world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, i1);
        world.around.clock().set("2026-04-16T15:50");
        world.signedIn(first, TestTown.RC_2, TestTown.PSC_1);

        ElectorateView electorate =
                world.decision.views.get(TestTown.RC_1, i1).electorate().orElseThrow();
        assertThat(electorate.quorum().rule()).isEqualTo(QuorumRule.Q2);
        assertThat(electorate.quorum().present() + " / " + electorate.quorum().listed())
                .isEqualTo("4 / 6");
        assertThat(electorate.at()).isEqualTo(SetClock.at("2026-04-16T15:41"));
        assertThat(electorate.electors())
                .extracting(each -> each.person() + " " + each.standing())
                .containsExactlyInAnyOrder(
                        TestTown.RC_1 + " " + Elector.Standing.PRESENT,
                        TestTown.RC_2 + " " + Elector.Standing.ABSENT,
                        TestTown.OC_1 + " " + Elector.Standing.PRESENT,
                        TestTown.OC_2 + " " + Elector.Standing.PRESENT,
                        TestTown.PSC_1 + " " + Elector.Standing.VOTED_AND_LEFT,
                        TestTown.PSC_2 + " " + Elector.Standing.ABSENT);
        assertThat(world.attendance.sheets.stays(first))
                .filteredOn(stay -> stay.person().equals(TestTown.PSC_1))
                .hasSize(2);
    }
}
