package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotClosed;
import org.lianxi.meeting.convening.MeetingNotInSession;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.NotDelegate;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.decision.MeetingRecord.Presence;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

class DecisionTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final DecisionFixture decision = world.decision;
    private final MeetingId meeting = world.planned();

    @Test
    void SC_01_items_4_and_5_are_reached_in_one_session_from_the_scenarios_votes() {
        AgendaItemId a = world.decision(
                meeting,
                "A e-bike parking order",
                AdoptionMode.PARTY_MAJORITY,
                Party.PROPERTY_SERVICE,
                Party.RESIDENTS_COMMITTEE);
        AgendaItemId b =
                world.decision(meeting, "B monthly joint night patrol", AdoptionMode.CONSENSUS, Party.values());
        AgendaItemId c = world.decision(
                meeting, "C bulky-waste point on schedule", AdoptionMode.PARTY_MAJORITY, Party.PROPERTY_SERVICE);
        AgendaItemId d = world.decision(
                meeting, "D two extra guards at PSC's cost", AdoptionMode.CONSENSUS, Party.PROPERTY_SERVICE);
        world.opened(meeting);
        world.voted(a, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR);
        world.voted(b, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR);
        world.voted(c, VoteChoice.FOR, VoteChoice.ABSTAIN, VoteChoice.FOR);
        world.voted(d, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST);

        List<Outcome> outcomes = List.of(a, b, c, d).stream()
                .map(item -> decision.conclude.conclude(TestTown.PARTY_SECRETARY, item))
                .toList();
        world.convening.close.close(TestTown.PARTY_SECRETARY, meeting);

        assertThat(outcomes).containsExactly(Outcome.ADOPTED, Outcome.ADOPTED, Outcome.ADOPTED, Outcome.NO_AGREEMENT);
        assertThat(List.of(a, b, c, d))
                .extracting(this::matterState)
                .containsExactly(
                        MatterState.RESOLVED, MatterState.RESOLVED, MatterState.RESOLVED, MatterState.NO_AGREEMENT);
        assertThat(world.around.workflow().told())
                .endsWith(
                        "matter decided",
                        "matter decided",
                        "matter decided",
                        "matter decided",
                        "session closed, anything resolved: true");
        assertThat(decision.views.get(TestTown.OC_1, d).conclusion())
                .hasValueSatisfying(conclusion -> assertThat(conclusion.adoption())
                        .hasValueSatisfying(adoption ->
                                assertThat(adoption.failed()).containsExactly(AdoptionRule.A0, AdoptionRule.A1)));
    }

    @Test
    void is_changeable_until_it_is_concluded_and_then_stands() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.CONSENSUS);
        world.opened(meeting);
        world.voted(item, VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.FOR);

        decision.cast.cast(TestTown.OC_1, item, VoteChoice.FOR, "");
        Outcome outcome = decision.conclude.conclude(TestTown.SECRETARY, item);

        assertThat(outcome).isEqualTo(Outcome.ADOPTED);
        assertThatThrownBy(() -> decision.cast.cast(TestTown.OC_1, item, VoteChoice.AGAINST, ""))
                .isInstanceOf(ItemConcludedAlready.class);
        assertThatThrownBy(() -> decision.conclude.conclude(TestTown.SECRETARY, item))
                .isInstanceOf(ItemConcludedAlready.class);
    }

    @Test
    void waits_for_every_party_in_the_room() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.CONSENSUS);
        world.opened(meeting);
        decision.cast.cast(TestTown.RC_1, item, VoteChoice.FOR, "");

        assertThatThrownBy(() -> decision.conclude.conclude(TestTown.SECRETARY, item))
                .isInstanceOfSatisfying(VotesMissing.class, refusal -> assertThat(refusal.parties())
                        .containsExactly(Party.OWNERS, Party.PROPERTY_SERVICE));
        ItemDecisionView view = decision.views.get(TestTown.SECRETARY, item);
        assertThat(view.waitingParties()).containsExactly(Party.OWNERS, Party.PROPERTY_SERVICE);
        assertThat(view.mayConclude()).isFalse();
        assertThat(view.preview()).isEmpty();
    }

    @Test
    void is_previewed_once_all_have_voted() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.CONSENSUS, Party.PROPERTY_SERVICE);
        world.opened(meeting);
        world.voted(item, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST);

        ItemDecisionView view = decision.views.get(TestTown.PARTY_SECRETARY, item);

        assertThat(view.mayConclude()).isTrue();
        assertThat(view.preview())
                .hasValueSatisfying(result -> assertThat(result.isAdopted()).isFalse());
        assertThat(view.votes().get(2).cast()).hasValueSatisfying(vote -> {
            assertThat(vote.choice()).isEqualTo(VoteChoice.AGAINST);
            assertThat(vote.reason()).isEqualTo("费用过高");
            assertThat(vote.byName()).isEqualTo("名 PSC-1-delegate-1");
        });
    }

    @Test
    void is_voted_only_by_a_listed_delegate_who_has_signed_in_and_only_in_session() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.CONSENSUS);
        world.notified(meeting);

        assertThatThrownBy(() -> decision.cast.cast(TestTown.RC_1, item, VoteChoice.FOR, ""))
                .isInstanceOf(MeetingNotInSession.class);
        world.around.clock().set(JointMeetingWorld.START);
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1);
        world.convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");
        assertThatThrownBy(() -> decision.cast.cast(TestTown.OC_2, item, VoteChoice.FOR, ""))
                .isInstanceOf(DelegateNotSignedIn.class);
        assertThatThrownBy(() -> decision.cast.cast(TestTown.PARTY_SECRETARY, item, VoteChoice.FOR, ""))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> decision.conclude.conclude(TestTown.RC_1, item))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> decision.cast.cast(TestTown.RC_1, item, VoteChoice.FOR, "字".repeat(1001)))
                .isInstanceOf(InvalidInput.class);
        assertThat(decision.views.get(TestTown.OC_1, item).mayVoteFor().map(Seat::party))
                .contains(Party.OWNERS);
        assertThat(decision.views.get(TestTown.OC_2, item).mayVoteFor()).isEmpty();
        assertThat(decision.views.get(TestTown.SECRETARY, item).mayVoteFor()).isEmpty();
    }

    @Test
    void is_not_voted_by_a_delegate_named_after_the_notice() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.CONSENSUS);
        world.opened(meeting);
        PersonId newcomer = new PersonId("OC-1-delegate-3");
        world.around.town().nameDelegate(newcomer, TestTown.OC);

        assertThatThrownBy(() -> decision.cast.cast(newcomer, item, VoteChoice.FOR, ""))
                .isInstanceOf(NotDelegate.class);
    }

    @Test
    void is_one_vote_per_party_whichever_delegate_casts_it() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.CONSENSUS);
        world.opened(meeting);
        decision.cast.cast(TestTown.RC_1, item, VoteChoice.FOR, "");
        decision.withdraw.withdraw(TestTown.RC_1, item);

        decision.cast.cast(TestTown.RC_2, item, VoteChoice.AGAINST, "不同意");

        assertThat(decision.views.get(TestTown.RC_1, item).votes().get(0).cast())
                .hasValueSatisfying(vote -> {
                    assertThat(vote.choice()).isEqualTo(VoteChoice.AGAINST);
                    assertThat(vote.byName()).isEqualTo("名 RC-1-delegate-2");
                });
    }

    @Test
    void SC_02_item_1_is_never_taken_on_what_is_the_owners_own() {
        AgendaItemId item = world.proposal(meeting, "电梯广告", MatterRoute.OWNERS_ASSEMBLY_SPECIAL);
        world.opened(meeting);

        assertThatThrownBy(() -> decision.cast.cast(TestTown.RC_1, item, VoteChoice.FOR, ""))
                .isInstanceOfSatisfying(MatterReserved.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("M05"));
        assertThat(decision.views.get(TestTown.RC_1, item).mayVoteFor()).isEmpty();
        Outcome outcome = decision.conclude.conclude(TestTown.PARTY_SECRETARY, item);
        assertThat(outcome).isEqualTo(Outcome.PROPOSED);
        assertThat(matterState(item)).isEqualTo(MatterState.PROPOSED);
    }

    @Test
    void is_not_voted_where_the_item_is_a_proposal() {
        AgendaItemId item = world.proposal(meeting, "议案", MatterRoute.JOINT_MEETING);
        world.opened(meeting);

        assertThatThrownBy(() -> decision.cast.cast(TestTown.RC_1, item, VoteChoice.FOR, ""))
                .isInstanceOf(ItemNotVoted.class);
    }

    private static Seat seat(Party party) {
        return new Seat(party, JointMeetingWorld.seatOf(party));
    }

    @Test
    void counts_a_party_as_absent_that_has_a_seat_and_nobody_in_the_room() {
        Deliberation deliberation = new Deliberation(new AgendaItemId("i"), meeting);
        AgendaItemId id = world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        Deliberation.RollCall roll = new Deliberation.RollCall(
                Stream.of(Party.values()).map(DecisionTest::seat).collect(Collectors.toSet()),
                Set.of(seat(Party.RESIDENTS_COMMITTEE), seat(Party.OWNERS)),
                Set.of(),
                Set.of(),
                List.of(world.around.town().seats().of(TestTown.COMPOUND)));
        cast(deliberation, Party.RESIDENTS_COMMITTEE);
        cast(deliberation, Party.OWNERS);

        Outcome outcome = deliberation.conclude(
                world.agenda.agendas.get(id),
                roll,
                new Deliberation.Judged(new QuorumResult(QuorumRule.Q2, true, List.of(), 4, 6), ""),
                TestTown.SECRETARY,
                world.around.clock().instant());

        assertThat(outcome).isEqualTo(Outcome.ADOPTED);
        assertThat(deliberation.votes())
                .extracting(Vote::vote)
                .containsExactly(PartyVote.FOR, PartyVote.FOR, PartyVote.ABSENT);
    }

    @Test
    void of_every_item_is_needed_before_the_session_closes() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.CONSENSUS);
        world.decision(meeting, "B", AdoptionMode.CONSENSUS);
        world.opened(meeting);
        world.voted(item, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR);
        decision.conclude.conclude(TestTown.SECRETARY, item);

        assertThatThrownBy(() -> world.decision.port().requireAllConcluded(meeting))
                .isInstanceOfSatisfying(ItemsNotConcluded.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(1));
        assertThatThrownBy(() -> world.convening.close.close(TestTown.SECRETARY, meeting))
                .isInstanceOf(ItemsNotConcluded.class);
    }

    @Test
    void is_recorded_with_attendance_votes_and_dissent_for_the_minutes() {
        AgendaItemId item = world.decision(meeting, "D", AdoptionMode.CONSENSUS, Party.PROPERTY_SERVICE);
        world.notified(meeting);
        world.convening.confirm.decline(TestTown.OC_2, meeting, "出差");
        world.around.clock().set(JointMeetingWorld.START);
        world.signedIn(
                meeting,
                TestTown.PARTY_SECRETARY,
                TestTown.RC_1,
                TestTown.RC_2,
                TestTown.OC_1,
                TestTown.PSC_1,
                TestTown.GRID_WORKER);
        world.convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");
        world.voted(item, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST);
        decision.conclude.conclude(TestTown.PARTY_SECRETARY, item);
        assertThatThrownBy(() -> decision.records.get(meeting)).isInstanceOf(MeetingNotClosed.class);
        world.convening.close.close(TestTown.PARTY_SECRETARY, meeting);

        MeetingRecord record = decision.records.get(meeting);

        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.CLOSED);
        assertThat(record.chair())
                .hasValueSatisfying(chair -> assertThat(chair.name()).isEqualTo("名 CM-1-party-secretary"));
        assertThat(record.observers())
                .extracting(MeetingRecord.PersonRecord::person)
                .containsExactly(TestTown.GRID_WORKER);
        assertThat(record.parties().get(1).delegates())
                .extracting(MeetingRecord.DelegateRecord::presence)
                .containsExactly(Presence.PRESENT, Presence.LEAVE);
        assertThat(record.parties().get(2).delegates())
                .extracting(MeetingRecord.DelegateRecord::presence)
                .containsExactly(Presence.PRESENT, Presence.ABSENT);
        assertThat(record.quorum().isQuorate()).isTrue();
        assertThat(record.items()).singleElement().satisfies(recorded -> {
            assertThat(recorded.outcome()).isEqualTo(Outcome.NO_AGREEMENT);
            assertThat(recorded.obliged()).containsExactly(Party.PROPERTY_SERVICE);
            assertThat(recorded.votes())
                    .extracting(ItemRecord.VoteRecord::reason)
                    .containsExactly("", "", "费用过高");
        });
        assertThat(decision.records.items(List.of(item, new AgendaItemId("nowhere"))))
                .containsOnlyKeys(item);
        assertThat(world.around.workflow().last()).isEqualTo("session closed, anything resolved: false");
    }

    @Test
    void is_found_from_its_matter() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.CONSENSUS);
        world.opened(meeting);
        world.voted(item, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR);
        decision.conclude.conclude(TestTown.SECRETARY, item);

        List<MatterOutcomeView> outcomes = decision.views.ofMatter(
                TestTown.RC_1, world.agenda.agendas.get(item).matter());

        assertThat(outcomes).singleElement().satisfies(outcome -> {
            assertThat(outcome.meeting()).isEqualTo(meeting);
            assertThat(outcome.outcome()).contains(Outcome.ADOPTED);
        });
    }

    private MatterState matterState(AgendaItemId item) {
        return world.matters.stateOf(world.agenda.agendas.get(item).matter());
    }

    private void cast(Deliberation deliberation, Party party) {
        deliberation.cast(new Ballot(
                party,
                JointMeetingWorld.seatOf(party),
                VoteChoice.FOR,
                "",
                TestTown.RC_1,
                world.around.clock().instant()));
    }
}
