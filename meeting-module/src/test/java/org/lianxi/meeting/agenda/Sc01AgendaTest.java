package org.lianxi.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** The agenda of SC-01: what is decided, what is only proposed, and what came too late. */
class Sc01AgendaTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();

    @Test
    void SC_01_2_four_to_decide_two_to_propose_and_what_came_on_the_thirteenth_waits_for_april() {
        world.around.clock().set("2026-03-12T18:00");
        MeetingId march = world.planned();
        for (String title : List.of("A", "B", "C", "D")) {
            world.decision(march, title, AdoptionMode.CONSENSUS);
        }
        world.proposal(march, "电梯广告", MatterRoute.OWNERS_ASSEMBLY_SPECIAL);
        world.proposal(march, "更换物业", MatterRoute.OWNERS_ASSEMBLY_ORDINARY);
        world.around.clock().set("2026-03-13T09:00");
        MatterId late = world.admitted("迟到的事项", MatterRoute.JOINT_MEETING);

        assertThatThrownBy(() -> put(march, late)).isInstanceOf(MatterTooLate.class);
        world.convening.lock.lock(TestTown.PARTY_SECRETARY, march);

        assertThat(world.agenda.views.of(TestTown.OC_1, march).items())
                .hasSize(6)
                .filteredOn(AgendaItemView::isVoted)
                .hasSize(4);
        MeetingId april = world.convening.plan.plan(
                TestTown.SECRETARY,
                new MeetingPlanDraft(
                        TestTown.COMPOUND, MeetingType.REGULAR, "", SetClock.at("2026-04-16T14:30"), 90, "党群服务中心"));
        put(april, late);
        assertThat(world.matters.stateOf(late)).isEqualTo(MatterState.SCHEDULED);
    }

    private void put(MeetingId meeting, MatterId matter) {
        world.agenda.put.put(
                TestTown.SECRETARY,
                meeting,
                matter,
                new AgendaItemDraft(AgendaItemKind.DECISION, AdoptionMode.CONSENSUS, Set.of(), "议题", 10));
    }
}
