package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.AttendanceView;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingFilter;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingLine;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.motion.MotionDraft;
import org.lianxi.meeting.motion.MotionKind;
import org.lianxi.meeting.motion.MotionView;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** One whole meeting on the real schema, each act in a transaction of its own, as in the product. */
class JpaJointMeetingTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    private final Surroundings around = Surroundings.fresh();

    @Test
    void SC_01_items_4_and_5_hold_on_the_database_with_every_act_in_its_own_transaction() {
        MeetingId meeting = call(JointMeetingWorld::planned);
        AgendaItemId a = call(world -> world.decision(
                meeting, "A 电动车停放秩序", AdoptionMode.PARTY_MAJORITY, Party.PROPERTY_SERVICE, Party.RESIDENTS_COMMITTEE));
        AgendaItemId d =
                call(world -> world.decision(meeting, "D 物业出资增派两名保安", AdoptionMode.CONSENSUS, Party.PROPERTY_SERVICE));
        AgendaItemId p = call(world -> world.proposal(meeting, "电梯广告 🛗", MatterRoute.OWNERS_ASSEMBLY_SPECIAL));
        run(world -> world.opened(meeting));
        run(world -> world.voted(a, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR));
        run(world -> world.voted(d, VoteChoice.ABSTAIN, VoteChoice.FOR, VoteChoice.AGAINST));
        run(world -> world.voted(d, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST));

        List<Outcome> outcomes = List.of(a, d, p).stream()
                .map(item -> call(world -> world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, item)))
                .toList();
        run(world -> world.convening.close.close(TestTown.PARTY_SECRETARY, meeting));

        assertThat(outcomes).containsExactly(Outcome.ADOPTED, Outcome.NO_AGREEMENT, Outcome.PROPOSED);
        MeetingRecord record = call(world -> world.decision.records.get(meeting));
        assertThat(record.quorum().present()).isEqualTo(4);
        assertThat(record.quorum().listed()).isEqualTo(6);
        assertThat(record.items())
                .extracting(ItemRecord::matterTitle)
                .containsExactly("A 电动车停放秩序", "D 物业出资增派两名保安", "电梯广告 🛗");
        assertThat(record.items().get(0).obliged()).containsExactly(Party.RESIDENTS_COMMITTEE, Party.PROPERTY_SERVICE);
        assertThat(record.items().get(1).votes())
                .extracting(ItemRecord.VoteRecord::vote)
                .containsExactly(PartyVote.FOR, PartyVote.FOR, PartyVote.AGAINST);
        assertThat(record.items().get(1).adoption()).hasValueSatisfying(adoption -> assertThat(adoption.failed())
                .containsExactly(AdoptionRule.A0, AdoptionRule.A1));
        assertThat(record.openedAt()).isEqualTo(SetClock.at(JointMeetingWorld.START));
        assertThat(List.of(a, d, p))
                .extracting(item -> call(world ->
                        world.matters.stateOf(world.agenda.agendas.get(item).matter())))
                .containsExactly(MatterState.RESOLVED, MatterState.NO_AGREEMENT, MatterState.PROPOSED);
    }

    @Test
    void the_pages_of_a_meeting_read_what_was_written() {
        MeetingId meeting = call(JointMeetingWorld::planned);
        AgendaItemId item = call(world -> world.decision(meeting, "夜巡", AdoptionMode.CONSENSUS, Party.OWNERS));
        run(world -> world.opened(meeting));
        run(world -> world.voted(item, VoteChoice.FOR, VoteChoice.ABSTAIN, VoteChoice.FOR));

        MeetingView header = call(world -> world.convening.views().get(TestTown.OC_1, meeting));
        AttendanceView sheet = call(world -> world.attendance.views.of(TestTown.OC_1, meeting));
        List<AgendaItemView> agenda =
                call(world -> world.agenda.views.of(TestTown.OC_1, meeting)).items();
        ItemDecisionView decision = call(world -> world.decision.views.ofMeeting(TestTown.PARTY_SECRETARY, meeting))
                .get(0);
        List<MatterOutcomeView> outcomes = call(world ->
                world.decision.views.ofMatter(TestTown.RC_1, agenda.get(0).matter()));

        assertThat(header.state()).isEqualTo(MeetingState.IN_SESSION);
        assertThat(header.delegates()).hasSize(6);
        assertThat(header.title()).isEqualTo("名 XQ-101 2026-03-19");
        assertThat(sheet.parties()).hasSize(3);
        assertThat(sheet.quorum().isQuorate()).isTrue();
        assertThat(agenda).extracting(AgendaItemView::matterTitle).containsExactly("夜巡");
        assertThat(decision.mayConclude()).isTrue();
        assertThat(decision.preview()).hasValueSatisfying(result -> assertThat(result.obligedWithoutConsent())
                .containsExactly(Party.OWNERS));
        assertThat(outcomes).extracting(MatterOutcomeView::meetingTitle).containsExactly("名 XQ-101 2026-03-19");
    }

    @Test
    void a_question_of_procedure_is_kept_with_its_votes_and_quorum() {
        MeetingId meeting = call(JointMeetingWorld::planned);
        run(world -> world.decision(meeting, "A", AdoptionMode.CONSENSUS));
        run(world -> world.opened(meeting));
        Map<Party, VoteChoice> votes = Map.of(
                Party.RESIDENTS_COMMITTEE, VoteChoice.FOR,
                Party.OWNERS, VoteChoice.FOR,
                Party.PROPERTY_SERVICE, VoteChoice.AGAINST);
        run(world -> world.motion.decide.decide(
                TestTown.SECRETARY, meeting, new MotionDraft(MotionKind.ADJOURN, "休会", votes, Optional.empty())));

        MotionView kept = call(world -> world.motion.views.ofRecord(meeting)).get(0);

        assertThat(kept.votes()).isEqualTo(votes);
        assertThat(kept.result().carried()).isTrue();
        assertThat(kept.quorum()).isEqualTo(new MotionView.Quorum(QuorumRule.Q2, 4, 6));
    }

    @Test
    void the_list_of_meetings_is_paged_filtered_and_limited_to_what_one_may_read() {
        MeetingId meeting = call(JointMeetingWorld::planned);
        MeetingFilter planned =
                new MeetingFilter(Set.of(MeetingState.PLANNED), Set.of(TestTown.COMMUNITY), Set.of(TestTown.COMPOUND));

        Page<MeetingLine> first =
                call(world -> world.convening.views().page(TestTown.OC_1, planned, new PageRequest(1, 1)));
        Page<MeetingLine> all = call(
                world -> world.convening.views().page(TestTown.OC_1, MeetingFilter.all(), new PageRequest(1, 100)));
        Page<MeetingLine> strangers = call(
                world -> world.convening.views().page(TestTown.STRANGER, MeetingFilter.all(), PageRequest.first()));
        Map<MeetingId, TitleInCompound> titles =
                call(world -> world.convening.views().titles(List.of(meeting, new MeetingId("nowhere"))));

        assertThat(first.items()).hasSize(1);
        assertThat(all.items()).extracting(MeetingLine::id).contains(meeting);
        assertThat(all.items()).extracting(MeetingLine::communityName).containsOnly("名 CM-1");
        assertThat(strangers.items()).isEmpty();
        assertThat(titles).containsOnlyKeys(meeting);
    }

    @Test
    void taking_off_and_moving_items_keeps_the_order_on_the_database() {
        MeetingId meeting = call(JointMeetingWorld::planned);
        AgendaItemId first = call(world -> world.decision(meeting, "一", AdoptionMode.CONSENSUS));
        AgendaItemId second = call(world -> world.decision(meeting, "二", AdoptionMode.CONSENSUS));
        AgendaItemId third = call(world -> world.decision(meeting, "三", AdoptionMode.CONSENSUS));

        run(world -> world.agenda.move.move(TestTown.SECRETARY, third, 1));
        run(world -> world.agenda.takeOff.takeOff(TestTown.SECRETARY, first));

        List<AgendaItemView> items = call(world -> world.agenda.agendas.of(meeting));
        assertThat(items).extracting(AgendaItemView::id).containsExactly(third, second);
        assertThat(items).extracting(AgendaItemView::position).containsExactly(1, 2);
    }

    @Test
    void closing_a_session_with_an_open_item_leaves_it_in_session() {
        MeetingId meeting = call(JointMeetingWorld::planned);
        run(world -> world.decision(meeting, "A", AdoptionMode.CONSENSUS));
        run(world -> world.opened(meeting));

        assertThatThrownBy(() -> run(world -> world.convening.close.close(TestTown.SECRETARY, meeting)))
                .isInstanceOf(ItemsNotConcluded.class);

        MeetingState state = call(world -> world.convening.stateOf(meeting));
        assertThat(state).isEqualTo(MeetingState.IN_SESSION);
    }

    @Test
    void a_party_never_has_two_votes_on_an_item_whoever_writes_them() {
        MeetingId meeting = call(JointMeetingWorld::planned);
        AgendaItemId item = call(world -> world.decision(meeting, "A", AdoptionMode.CONSENSUS));
        run(world -> world.opened(meeting));
        run(world -> world.voted(item, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR));

        assertThatThrownBy(() -> DATABASE.run(em -> {
                    Deliberation other = em.find(Deliberation.class, item.value());
                    em.persist(Vote.absent(
                            other, Party.OWNERS, TestTown.OC, around.clock().instant()));
                }))
                .isInstanceOf(PersistenceException.class);
    }

    private void run(Consumer<JointMeetingWorld> act) {
        call(world -> {
            act.accept(world);
            return true;
        });
    }

    private <T> T call(Function<JointMeetingWorld, T> act) {
        return DATABASE.call((EntityManager em) -> act.apply(JointMeetingWorld.on(em, around)));
    }
}
