package org.lianxi.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotPlanned;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterNotInBacklog;
import org.lianxi.meeting.matter.MatterOfAnotherCompound;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

class AgendaTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final AgendaFixture agenda = world.agenda;
    private final MeetingId meeting = world.planned();

    @Test
    void takes_an_admitted_matter_out_of_the_backlog() {
        MatterId matter = world.admitted("夜间巡逻", MatterRoute.JOINT_MEETING);

        agenda.put.put(TestTown.SECRETARY, meeting, matter, decisionObliging(Party.OWNERS));

        assertThat(world.matters.stateOf(matter)).isEqualTo(MatterState.SCHEDULED);
        AgendaView view = agenda.views.of(TestTown.OC_1, meeting);
        assertThat(view.items()).singleElement().satisfies(item -> {
            assertThat(item.matterTitle()).isEqualTo("夜间巡逻");
            assertThat(item.position()).isEqualTo(1);
            assertThat(item.obliged()).containsExactly(Party.OWNERS);
            assertThat(item.isVoted()).isTrue();
        });
        assertThat(view.totalMinutes()).isEqualTo(15);
        assertThat(view.mayBuild()).isFalse();
        assertThat(agenda.views.of(TestTown.SECRETARY, meeting).mayBuild()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"OWNERS_ASSEMBLY_SPECIAL", "OWNERS_ASSEMBLY_ORDINARY"})
    void takes_what_is_the_owners_own_only_as_a_proposal(MatterRoute route) {
        MatterId matter = world.admitted("换物业", route);

        assertThatThrownBy(() -> agenda.put.put(TestTown.SECRETARY, meeting, matter, decisionObliging()))
                .isInstanceOfSatisfying(MatterReserved.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(route.rule()));
    }

    @Test
    void holds_as_many_items_as_the_community_allowed_when_the_meeting_was_planned() {
        Surroundings around = world.around;
        around.rules()
                .set(
                        TestTown.COMMUNITY,
                        Parameter.AGENDA_MOST_ITEMS,
                        1,
                        around.clock().instant().plusSeconds(1));
        around.clock().set("2026-03-02T10:00");
        world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        world.decision(meeting, "B", AdoptionMode.PARTY_MAJORITY);
        MeetingId next = world.planned();
        world.decision(next, "C", AdoptionMode.PARTY_MAJORITY);

        assertThat(agenda.views.of(TestTown.OC_1, meeting).mostItems()).isEqualTo(8);
        assertThatThrownBy(() -> world.decision(next, "D", AdoptionMode.PARTY_MAJORITY))
                .isInstanceOfSatisfying(AgendaFull.class, refusal -> assertThat(refusal.arguments())
                        .contains(1));
    }

    @Test
    void SC_01_item_2_has_no_vote_on_its_two_proposals() {
        world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        world.proposal(meeting, "电梯广告", MatterRoute.OWNERS_ASSEMBLY_SPECIAL);
        world.proposal(meeting, "换物业", MatterRoute.OWNERS_ASSEMBLY_ORDINARY);

        List<AgendaItemView> items = agenda.views.of(TestTown.OC_1, meeting).items();

        assertThat(items).extracting(AgendaItemView::isVoted).containsExactly(true, false, false);
    }

    @Test
    void takes_what_the_residents_meeting_decides_only_as_a_proposal() {
        MatterId matter = world.admitted("集资修路", MatterRoute.RESIDENTS_MEETING);

        assertThatThrownBy(() -> agenda.put.put(TestTown.SECRETARY, meeting, matter, decisionObliging()))
                .isInstanceOf(NotDecidable.class);
    }

    @Test
    void takes_no_matter_twice_nor_one_that_is_not_admitted_nor_of_another_compound() {
        MatterId scheduled = world.admitted("t", MatterRoute.JOINT_MEETING);
        agenda.put.put(TestTown.SECRETARY, meeting, scheduled, decisionObliging());
        MatterId screened = world.screened("u", MatterRoute.JOINT_MEETING);
        MatterId elsewhere = admittedElsewhere();

        assertThatThrownBy(() -> agenda.put.put(TestTown.SECRETARY, meeting, scheduled, decisionObliging()))
                .isInstanceOfSatisfying(MatterNotInBacklog.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(MatterState.SCHEDULED));
        assertThatThrownBy(() -> agenda.put.put(TestTown.SECRETARY, meeting, screened, decisionObliging()))
                .isInstanceOf(MatterNotInBacklog.class);
        assertThatThrownBy(() -> agenda.put.put(TestTown.SECRETARY, meeting, elsewhere, decisionObliging()))
                .isInstanceOf(MatterOfAnotherCompound.class);
    }

    @Test
    void refuses_an_item_with_every_wrong_field_named_at_once() {
        world.around.town().vacate(Party.OWNERS);
        MatterId matter = world.admitted("t", MatterRoute.JOINT_MEETING);
        AgendaItemDraft draft =
                new AgendaItemDraft(AgendaItemKind.DECISION, AdoptionMode.CONSENSUS, Set.of(Party.OWNERS), "", 0);

        assertThatThrownBy(() -> agenda.put.put(TestTown.SECRETARY, meeting, matter, draft))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.field() + " " + problem.code())
                        .containsExactly(
                                "proposedText input-required",
                                "minutes input-out-of-range",
                                "obliged obliged-without-seat"));
    }

    @Test
    void is_full_with_eight_items() {
        for (int number = 1; number <= 8; number++) {
            world.decision(meeting, "item " + number, AdoptionMode.PARTY_MAJORITY);
        }

        assertThatThrownBy(() -> world.decision(meeting, "item 9", AdoptionMode.PARTY_MAJORITY))
                .isInstanceOf(AgendaFull.class);
    }

    @Test
    void moves_items_and_closes_the_gap_of_one_taken_off() {
        AgendaItemId first = world.decision(meeting, "一", AdoptionMode.PARTY_MAJORITY);
        AgendaItemId second = world.decision(meeting, "二", AdoptionMode.PARTY_MAJORITY);
        AgendaItemId third = world.decision(meeting, "三", AdoptionMode.PARTY_MAJORITY);

        agenda.move.move(TestTown.SECRETARY, third, 1);
        assertThat(order()).containsExactly(third, first, second);
        agenda.move.move(TestTown.SECRETARY, third, 99);
        assertThat(order()).containsExactly(first, second, third);
        MatterId matter = agenda.agendas.get(second).matter();
        agenda.takeOff.takeOff(TestTown.SECRETARY, second);

        assertThat(order()).containsExactly(first, third);
        assertThat(agenda.agendas.of(meeting))
                .extracting(AgendaItemView::position)
                .containsExactly(1, 2);
        assertThat(world.matters.stateOf(matter)).isEqualTo(MatterState.ADMITTED);
        assertThatThrownBy(() -> agenda.move.move(TestTown.SECRETARY, first, 0)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> agenda.takeOff.takeOff(TestTown.SECRETARY, second))
                .isInstanceOf(UnknownAgendaItem.class);
    }

    @Test
    void changes_no_more_once_it_is_locked() {
        AgendaItemId item = world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        world.convening.lock.lock(TestTown.PARTY_SECRETARY, meeting);
        MatterId late = world.admitted("late", MatterRoute.JOINT_MEETING);

        assertThatThrownBy(() -> agenda.put.put(TestTown.SECRETARY, meeting, late, decisionObliging()))
                .isInstanceOf(MeetingNotPlanned.class);
        assertThatThrownBy(() -> agenda.takeOff.takeOff(TestTown.SECRETARY, item))
                .isInstanceOf(MeetingNotPlanned.class);
        assertThatThrownBy(() -> agenda.move.move(TestTown.SECRETARY, item, 1)).isInstanceOf(MeetingNotPlanned.class);
        assertThat(world.matters.stateOf(late)).isEqualTo(MatterState.ADMITTED);
    }

    @Test
    void is_built_by_the_secretariat_only() {
        MatterId matter = world.admitted("t", MatterRoute.JOINT_MEETING);

        assertThatThrownBy(() -> agenda.put.put(TestTown.OC_1, meeting, matter, decisionObliging()))
                .isInstanceOf(NotPermitted.class);
    }

    private List<AgendaItemId> order() {
        return agenda.agendas.of(meeting).stream().map(AgendaItemView::id).toList();
    }

    private static AgendaItemDraft decisionObliging(Party... obliged) {
        return new AgendaItemDraft(AgendaItemKind.DECISION, AdoptionMode.PARTY_MAJORITY, Set.of(obliged), "每月联合夜巡", 15);
    }

    private MatterId admittedElsewhere() {
        MatterDraft here = world.draft("t");
        MatterId matter = world.matters.submit.submit(
                TestTown.RC_1,
                new MatterDraft(
                        TestTown.OTHER_COMPOUND,
                        here.organisation(),
                        here.title(),
                        here.facts(),
                        here.wish(),
                        here.category(),
                        here.urgency(),
                        here.affectedHouseholds(),
                        List.of()));
        world.matters.screened(TestTown.SECRETARY, matter, MatterRoute.JOINT_MEETING, "r");
        world.matters.admit.admit(TestTown.PARTY_SECRETARY, matter, "r");
        return matter;
    }
}
