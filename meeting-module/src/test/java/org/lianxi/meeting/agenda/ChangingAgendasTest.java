package org.lianxi.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotPlanned;
import org.lianxi.meeting.document.SampleFiles;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterNotOpen;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.NotTheSubmitter;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

/** Who changes an agenda knows what it was, and what is withdrawn leaves it in time. */
class ChangingAgendasTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final AgendaFixture agenda = world.agenda;
    private final MeetingId meeting = world.planned();

    @Test
    void SC_01_item_2_puts_a_submission_of_13_March_on_the_April_list() {
        world.around.clock().set("2026-03-12T23:59");
        MatterId inTime = world.admitted("占道停车", MatterRoute.JOINT_MEETING);
        world.around.clock().set("2026-03-13T09:00");
        MatterId late = world.admitted("儿童乐园", MatterRoute.JOINT_MEETING);

        agenda.put.put(TestTown.SECRETARY, meeting, inTime, draft("占道停车"));

        assertThatThrownBy(() -> agenda.put.put(TestTown.SECRETARY, meeting, late, draft("儿童乐园")))
                .isInstanceOf(MatterTooLate.class);
        assertThat(world.matters.stateOf(late)).isEqualTo(MatterState.ADMITTED);
    }

    @Test
    void refuses_who_has_not_seen_what_another_secretary_did_and_names_it() {
        AgendaItemId first = world.decision(meeting, "一", AdoptionMode.PARTY_MAJORITY);
        int seen = agenda.views.of(TestTown.SECRETARY, meeting).version();
        world.decision(meeting, "二", AdoptionMode.PARTY_MAJORITY);

        assertThatThrownBy(() -> agenda.change.change(TestTown.SECRETARY, first, draft("一，改写"), SeenAgenda.of(seen)))
                .isInstanceOfSatisfying(AgendaChanged.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(1, "二"));
        agenda.change.change(TestTown.SECRETARY, first, draft("一，改写"), SeenAgenda.of(seen + 1));
        assertThat(agenda.agendas.get(first).proposedText()).isEqualTo("一，改写");
        assertThat(agenda.views.of(TestTown.SECRETARY, meeting).changes())
                .extracting(AgendaChangeView::kind)
                .containsExactly(AgendaChangeKind.REWORDED, AgendaChangeKind.ADDED, AgendaChangeKind.ADDED);
    }

    @Test
    void loses_what_its_submitter_withdraws_until_it_is_locked() {
        MatterId early = world.admitted("一", MatterRoute.JOINT_MEETING);
        MatterId stays = world.admitted("二", MatterRoute.JOINT_MEETING);
        agenda.put.put(TestTown.SECRETARY, meeting, early, draft("一"));
        agenda.put.put(TestTown.SECRETARY, meeting, stays, draft("二"));

        assertThatThrownBy(() -> world.matters.withdraw.withdraw(TestTown.RC_2, early, "不需要了"))
                .isInstanceOf(NotTheSubmitter.class);
        world.matters.withdraw.withdraw(TestTown.RC_1, early, "不需要了");
        world.convening.lock.lock(TestTown.PARTY_SECRETARY, meeting);

        assertThat(world.matters.stateOf(early)).isEqualTo(MatterState.WITHDRAWN);
        assertThat(agenda.agendas.of(meeting))
                .extracting(AgendaItemView::matterTitle)
                .containsExactly("二");
        assertThatThrownBy(() -> world.matters.withdraw.withdraw(TestTown.RC_1, stays, "不需要了"))
                .isInstanceOf(MeetingNotPlanned.class);
        assertThatThrownBy(() -> world.matters.withdraw.withdraw(TestTown.RC_1, early, "再撤"))
                .isInstanceOf(MatterNotOpen.class);
    }

    @Test
    void keeps_papers_for_whoever_reads_the_meeting() {
        AgendaItemId item = world.decision(meeting, "一", AdoptionMode.PARTY_MAJORITY);

        agenda.attach.attach(TestTown.SECRETARY, item, List.of(SampleFiles.pdf("方案.pdf")));

        assertThat(agenda.views.of(TestTown.PSC_1, meeting).papersOf(item))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.name()).isEqualTo("方案.pdf");
                    agenda.attach.remove(TestTown.SECRETARY, item, paper.id());
                });
        assertThat(agenda.views.of(TestTown.PSC_1, meeting).papersOf(item)).isEmpty();
    }

    @Test
    void takes_back_a_merger_until_the_other_is_on_an_agenda() {
        MatterId other = world.admitted("一", MatterRoute.JOINT_MEETING);
        MatterId duplicate = world.submitted("一，又");
        world.matters.merge.merge(TestTown.SECRETARY, duplicate, other, "同一件事");

        world.matters.unmerge.unmerge(TestTown.SECRETARY, duplicate);

        assertThat(world.matters.stateOf(duplicate)).isEqualTo(MatterState.SUBMITTED);
    }

    @Test
    void X22_ends_what_is_before_a_court_with_an_answer_of_its_own() {
        MatterId matter = world.submitted("已起诉的纠纷");

        world.matters.closeForChannel.close(TestTown.SECRETARY, matter, "该事项已由人民法院受理，请按诉讼程序办理。");

        assertThat(world.matters.stateOf(matter)).isEqualTo(MatterState.NOT_PROCESSED);
        assertThat(world.around.workflow().last()).isEqualTo("matter ended");
    }

    private static AgendaItemDraft draft(String text) {
        return new AgendaItemDraft(AgendaItemKind.DECISION, AdoptionMode.PARTY_MAJORITY, Set.of(), text, 10);
    }
}
