package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.NotDecidable;
import org.lianxi.meeting.agenda.OnlySafetyMeasures;
import org.lianxi.meeting.attendance.NotQuorate;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** SC-07 Emergency: façade tiles falling. */
class Sc07Test {

    private static final PersonId DEPUTY = new PersonId("CM-1-deputy");

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private MeetingId meeting = new MeetingId("not yet");
    private AgendaItemId safety = new AgendaItemId("not yet");

    @BeforeEach
    void tiles_fall() {
        world.around.clock().set("2026-07-11T21:58");
        meeting = world.convening.plan.plan(
                TestTown.SECRETARY,
                new MeetingPlanDraft(
                        TestTown.COMPOUND, MeetingType.EMERGENCY, "外墙瓷砖脱落", SetClock.at("2026-07-12T09:00"), 60, "线上"));
        safety = put("cordon, net, inspection, removal", MatterRoute.EMERGENCY, AgendaItemKind.DECISION);
    }

    private AgendaItemId put(String title, MatterRoute route, AgendaItemKind kind) {
        return put(world.admitted(title, route), title, kind);
    }

    private AgendaItemId put(MatterId matter, String title, AgendaItemKind kind) {
        return world.agenda.put.put(
                TestTown.SECRETARY,
                meeting,
                matter,
                new AgendaItemDraft(kind, AdoptionMode.CONSENSUS, Set.of(Party.PROPERTY_SERVICE), title, 10));
    }

    private void notified() {
        world.around.clock().set("2026-07-11T22:10");
        world.notified(meeting);
        world.around.clock().set("2026-07-12T09:00");
    }

    @Test
    void item_1_is_quorate_with_the_chair_and_two_parties() {
        notified();
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.OC_1, TestTown.PSC_1);

        world.convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");

        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.IN_SESSION);
        assertThat(world.attendance
                        .sheets
                        .quorum(world.convening.meetings.get(meeting))
                        .rule())
                .isEqualTo(QuorumRule.Q1);
    }

    @Test
    void item_1_may_be_led_by_the_deputy_or_the_street_and_by_nobody_else() {
        world.around.town().post(DEPUTY, Post.COMMUNITY_PARTY_DEPUTY_SECRETARY, TestTown.COMMUNITY);
        notified();
        world.signedIn(meeting, TestTown.GRID_WORKER, TestTown.OC_1, TestTown.PSC_1);
        assertThatThrownBy(() -> world.convening.open.open(TestTown.SECRETARY, meeting, ""))
                .isInstanceOf(NotQuorate.class);

        world.signedIn(meeting, DEPUTY);

        world.convening.open.open(TestTown.SECRETARY, meeting, "");
        voted();
        assertThat(world.decision.conclude.conclude(TestTown.SECRETARY, safety)).isEqualTo(Outcome.ADOPTED);
    }

    private void voted() {
        world.decision.cast.cast(TestTown.OC_1, safety, VoteChoice.FOR, "");
        world.decision.cast.cast(TestTown.PSC_1, safety, VoteChoice.FOR, "");
    }

    @Test
    void item_2_adopts_safety_measures_to_be_ratified_and_refuses_everything_else() {
        MatterId renewal = world.admitted("permanent renewal", MatterRoute.OWNERS_ASSEMBLY_ORDINARY);
        assertThatThrownBy(() -> put(renewal, "renewal", AgendaItemKind.DECISION))
                .isInstanceOf(MatterReserved.class);
        MatterId parking = world.admitted("parking order", MatterRoute.JOINT_MEETING);
        assertThatThrownBy(() -> put(parking, "parking", AgendaItemKind.DECISION))
                .isInstanceOfSatisfying(OnlySafetyMeasures.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("M15"));
        notified();
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.OC_1, TestTown.PSC_1);
        world.convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");
        voted();
        assertThat(world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, safety))
                .isEqualTo(Outcome.ADOPTED);
        assertThat(world.decision
                        .views
                        .get(TestTown.OC_1, safety)
                        .electorate()
                        .orElseThrow()
                        .isToBeRatified())
                .isTrue();
        world.convening.close.close(TestTown.PARTY_SECRETARY, meeting);
        assertThat(world.decision.records.get(meeting).items()).allMatch(ItemRecord::isToBeRatified);
    }

    @Test
    void item_2_lets_an_ordinary_meeting_only_talk_about_a_danger() {
        world.around.clock().set("2026-03-02T09:00");
        MeetingId regular = world.planned();
        MatterId danger = world.admitted("danger", MatterRoute.EMERGENCY);

        assertThatThrownBy(() -> world.agenda.put.put(
                        TestTown.SECRETARY,
                        regular,
                        danger,
                        new AgendaItemDraft(AgendaItemKind.DECISION, AdoptionMode.CONSENSUS, Set.of(), "t", 10)))
                .isInstanceOf(NotDecidable.class);
    }
}
