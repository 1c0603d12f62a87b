package org.lianxi.meeting.sitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.administration.MandateEndedEarly;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotInSession;
import org.lianxi.meeting.convening.MeetingNotSuspended;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.decision.BallotView;
import org.lianxi.meeting.decision.DelegateNotSignedIn;
import org.lianxi.meeting.decision.ItemConcludedAlready;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.decision.Outcome;
import org.lianxi.meeting.decision.PartyNotVoted;
import org.lianxi.meeting.decision.PartyVotedAlready;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

/** What happens in the room: calling items, speaking, voting and taking back, the door, interruptions, bad days. */
class SittingTest {

    private static final String KEY = "0f0e0d0c-1";

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final MeetingId meeting = world.planned();
    private final AgendaItemId first = world.decision(meeting, "甲", AdoptionMode.CONSENSUS);
    private final AgendaItemId second = world.decision(meeting, "乙", AdoptionMode.CONSENSUS);

    @Test
    void everybody_sees_the_called_item_and_the_next_one_and_who_speaks_for_how_long() {
        world.opened(meeting);

        world.sitting.conduct.call(TestTown.SECRETARY, first);
        world.sitting.conduct.giveFloor(TestTown.SECRETARY, meeting, Party.OWNERS, 3);

        SittingView seen = world.sitting.views.of(TestTown.RC_1, meeting);
        assertThat(seen.current()).get().extracting("id").isEqualTo(first);
        assertThat(seen.next()).get().extracting("id").isEqualTo(second);
        assertThat(seen.speaking()).get().extracting("party", "minutes").containsExactly(Party.OWNERS, 3);
        assertThat(seen.mayLead()).isFalse();
    }

    @Test
    void who_gets_the_floor_ends_the_speech_before_and_so_does_the_next_item() {
        world.opened(meeting);
        world.sitting.conduct.giveFloor(TestTown.SECRETARY, meeting, Party.OWNERS, 3);
        world.sitting.conduct.giveFloor(TestTown.SECRETARY, meeting, Party.PROPERTY_SERVICE, 5);

        assertThat(world.sitting.views.of(TestTown.SECRETARY, meeting).speaking())
                .get()
                .extracting("party")
                .isEqualTo(Party.PROPERTY_SERVICE);
        world.sitting.conduct.call(TestTown.SECRETARY, second);
        assertThat(world.sitting.views.of(TestTown.SECRETARY, meeting).speaking())
                .isEmpty();
        assertThat(world.sitting.views.of(TestTown.SECRETARY, meeting).speeches())
                .hasSize(2);
    }

    @Test
    void only_who_leads_calls_items_and_only_in_session() {
        assertThatThrownBy(() -> world.sitting.conduct.call(TestTown.SECRETARY, first))
                .isInstanceOf(MeetingNotInSession.class);
        world.opened(meeting);
        assertThatThrownBy(() -> world.sitting.conduct.call(TestTown.RC_1, first))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_second_delegate_is_told_who_voted_and_what_until_the_first_takes_it_back() {
        world.opened(meeting);
        world.decision.cast.cast(TestTown.RC_1, first, VoteChoice.FOR, "");

        assertThatThrownBy(() -> world.decision.cast.cast(TestTown.RC_2, first, VoteChoice.AGAINST, ""))
                .isInstanceOfSatisfying(PartyVotedAlready.class, told -> assertThat(told.arguments())
                        .contains(Party.RESIDENTS_COMMITTEE, VoteChoice.FOR));
        world.decision.withdraw.withdraw(TestTown.RC_1, first);
        world.decision.cast.cast(TestTown.RC_2, first, VoteChoice.AGAINST, "太贵");

        assertThat(world.decision.ballots.ofItem(TestTown.OC_1, first))
                .extracting(BallotView::choice)
                .containsExactly(Optional.of(VoteChoice.FOR), Optional.empty(), Optional.of(VoteChoice.AGAINST));
    }

    @Test
    void the_vote_of_who_has_left_can_be_changed_by_another_delegate() {
        world.opened(meeting);
        world.decision.cast.cast(TestTown.RC_1, first, VoteChoice.FOR, "");
        world.attendance.leave.leave(TestTown.RC_1, meeting);

        world.decision.cast.cast(TestTown.RC_2, first, VoteChoice.ABSTAIN, "");

        assertThat(item(first).votes().get(0).cast()).get().extracting("choice").isEqualTo(VoteChoice.ABSTAIN);
    }

    @Test
    void a_vote_is_taken_back_until_the_item_is_closed() {
        world.opened(meeting);
        assertThatThrownBy(() -> world.decision.withdraw.withdraw(TestTown.RC_1, first))
                .isInstanceOf(PartyNotVoted.class);
        world.voted(first, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR);
        world.decision.conclude.conclude(TestTown.SECRETARY, first);

        assertThatThrownBy(() -> world.decision.withdraw.withdraw(TestTown.RC_1, first))
                .isInstanceOf(ItemConcludedAlready.class);
    }

    @Test
    void what_a_phone_sends_twice_is_done_once_and_answered_alike() {
        world.opened(meeting);
        Instant done = world.sitting.send.send(TestTown.RC_1, KEY, vote(VoteChoice.FOR));
        world.around.clock().set("2026-03-19T15:00");
        world.decision.withdraw.withdraw(TestTown.RC_1, first);

        Instant again = world.sitting.send.send(TestTown.RC_1, KEY, vote(VoteChoice.FOR));

        assertThat(again).isEqualTo(done);
        assertThat(item(first).votes().get(0).cast()).isEmpty();
    }

    @Test
    void a_key_belongs_to_one_act_and_to_one_person() {
        world.opened(meeting);
        world.sitting.send.send(TestTown.RC_1, KEY, vote(VoteChoice.FOR));

        assertThatThrownBy(() -> world.sitting.send.send(TestTown.RC_1, KEY, vote(VoteChoice.AGAINST)))
                .isInstanceOf(KeyUsedOtherwise.class);
        world.sitting.send.send(TestTown.OC_1, KEY, vote(VoteChoice.AGAINST));
        assertThat(item(first).votes().get(1).cast()).get().extracting("choice").isEqualTo(VoteChoice.AGAINST);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        world.opened(meeting);
        assertThatThrownBy(() -> world.sitting.send.send(TestTown.RC_1, "x", vote(VoteChoice.FOR)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_picture_at_the_door_counts_for_five_minutes_and_that_of_yesterday_does_not() {
        world.notified(meeting);
        world.around.clock().set("2026-03-19T14:20");
        String seen = world.sitting.door.show(TestTown.SECRETARY, meeting);

        world.around.clock().set("2026-03-19T14:24");
        world.sitting.door.pass(TestTown.OC_1, meeting, seen);
        world.sitting.door.pass(TestTown.OC_1, meeting, seen);

        assertThat(world.attendance.sheets.stays(meeting)).hasSize(1);
        world.around.clock().set("2026-03-20T14:20");
        assertThatThrownBy(() -> world.sitting.door.pass(TestTown.RC_1, meeting, seen))
                .isInstanceOf(DoorTokenExpired.class);
    }

    @Test
    void a_picture_of_another_door_or_a_made_up_one_is_refused() {
        world.notified(meeting);
        String seen = world.sitting.door.show(TestTown.SECRETARY, meeting);
        MeetingId other = world.planned();
        world.sitting.door.show(TestTown.SECRETARY, other);

        assertThatThrownBy(() -> world.sitting.door.pass(TestTown.RC_1, other, seen))
                .isInstanceOf(DoorTokenForeign.class);
        assertThatThrownBy(() -> world.sitting.door.pass(TestTown.RC_1, meeting, "12.x"))
                .isInstanceOf(DoorTokenForeign.class);
        assertThatThrownBy(() -> world.sitting.door.show(TestTown.RC_1, meeting))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void while_the_session_is_interrupted_nobody_votes_and_it_goes_on_where_it_was() {
        world.opened(meeting);
        world.sitting.conduct.suspend(TestTown.SECRETARY, meeting, "投影仪故障");

        assertThat(world.convening.meetings.get(meeting).state()).isEqualTo(MeetingState.SUSPENDED);
        assertThat(world.sitting.views.of(TestTown.RC_1, meeting).suspended())
                .get()
                .extracting("reason")
                .isEqualTo("投影仪故障");
        assertThatThrownBy(() -> world.decision.cast.cast(TestTown.RC_1, first, VoteChoice.FOR, ""))
                .isInstanceOf(MeetingNotInSession.class);
        world.sitting.conduct.resume(TestTown.SECRETARY, meeting);
        world.decision.cast.cast(TestTown.RC_1, first, VoteChoice.FOR, "");
        assertThatThrownBy(() -> world.sitting.conduct.resume(TestTown.SECRETARY, meeting))
                .isInstanceOf(MeetingNotSuspended.class);
    }

    @Test
    void an_adjourned_session_keeps_what_was_concluded_and_puts_the_rest_off() {
        world.opened(meeting);
        world.voted(first, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR);
        world.decision.conclude.conclude(TestTown.SECRETARY, first);
        world.sitting.conduct.suspend(TestTown.SECRETARY, meeting, "停电");

        world.convening.adjourn.adjourn(TestTown.SECRETARY, meeting, "停电未恢复");

        assertThat(world.convening.meetings.get(meeting).state()).isEqualTo(MeetingState.CLOSED);
        assertThat(item(first).conclusion()).get().extracting("outcome").isEqualTo(Outcome.ADOPTED);
        assertThat(item(second).conclusion()).get().extracting("outcome").isEqualTo(Outcome.DEFERRED);
    }

    /** SC-14 item 5: somebody moves to spend maintenance fund. */
    @Test
    void what_is_found_beyond_the_meetings_power_closes_the_vote_and_becomes_a_proposal() {
        world.opened(meeting);
        world.decision.cast.cast(TestTown.RC_1, first, VoteChoice.FOR, "");

        world.decision.refer.refer(
                TestTown.PARTY_SECRETARY, first, MatterRoute.OWNERS_ASSEMBLY_ORDINARY, "动用维修资金12万元，应由业主共同决定");

        ItemDecisionView seen = item(first);
        assertThat(seen.conclusion())
                .get()
                .extracting("outcome", "adoption", "beyondRoute")
                .containsExactly(Outcome.PROPOSED, Optional.empty(), Optional.of(MatterRoute.OWNERS_ASSEMBLY_ORDINARY));
        assertThat(world.matters.matters.get(seen.item().matter()).state()).isEqualTo(MatterState.PROPOSED);
        assertThatThrownBy(() -> world.decision.cast.cast(TestTown.OC_1, first, VoteChoice.FOR, ""))
                .isInstanceOf(ItemConcludedAlready.class);
        world.convening.adjourn.adjourn(TestTown.SECRETARY, meeting, "其余改期");
        assertThat(world.decision.records.get(meeting).items().get(0))
                .satisfies(record -> assertThat(record.kind()).isEqualTo(AgendaItemKind.PROPOSAL))
                .satisfies(record -> assertThat(record.proposedText()).contains("M06", "维修资金"));
    }

    @Test
    void what_the_meeting_may_decide_is_not_beyond_its_power() {
        world.opened(meeting);
        assertThatThrownBy(() -> world.decision.refer.refer(TestTown.SECRETARY, first, MatterRoute.JOINT_MEETING, "理由"))
                .isInstanceOf(InvalidInput.class);
    }

    /** X25: the quorum that everybody sees is that of this moment. */
    @Test
    void the_light_goes_out_when_a_party_walks_out() {
        world.opened(meeting);
        assertThat(world.sitting.views.of(TestTown.RC_1, meeting).quorum().isQuorate())
                .isTrue();

        world.attendance.leave.leave(TestTown.PSC_1, meeting);

        assertThat(world.sitting.views.of(TestTown.RC_1, meeting).quorum().isQuorate())
                .isFalse();
    }

    @Test
    void whose_mandate_ends_during_the_sitting_leaves_it_and_the_light_goes_out() {
        world.opened(meeting);
        world.decision.cast.cast(TestTown.OC_1, first, VoteChoice.FOR, "");
        Mandate ended = world.around.town().mandates().of(TestTown.OC_1).get(0);

        world.attendance.endMandate(new MandateEndedEarly(TestTown.SUPERVISOR, ended));

        assertThat(world.sitting.views.of(TestTown.RC_1, meeting).quorum().isQuorate())
                .isFalse();
        assertThatThrownBy(() -> world.decision.cast.cast(TestTown.OC_1, second, VoteChoice.FOR, ""))
                .isInstanceOf(DelegateNotSignedIn.class);
        assertThat(item(first).votes().get(1).cast()).get().extracting("choice").isEqualTo(VoteChoice.FOR);
    }

    private SentAct vote(VoteChoice choice) {
        return new SentAct(SentAct.Sort.VOTE, meeting, Optional.of(first), Optional.of(choice), "");
    }

    private ItemDecisionView item(AgendaItemId id) {
        return world.decision.views.get(TestTown.SECRETARY, id);
    }
}
