package org.lianxi.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.NewSitting;
import org.lianxi.meeting.convening.NoticeDraft;
import org.lianxi.meeting.convening.NoticeTooLate;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

class NoticeTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private MeetingId meeting = new MeetingId("-");

    @BeforeEach
    void notified() {
        for (Action action : List.of(Action.NAME_SUBSTITUTE)) {
            world.around
                    .town()
                    .permissions()
                    .allow(TestTown.PSC_1, action, Scope.organisation(TestTown.COMMUNITY, TestTown.PSC));
        }
        meeting = world.planned();
        world.decision(meeting, "电动车停放", AdoptionMode.CONSENSUS, Party.PROPERTY_SERVICE);
        world.notified(meeting);
    }

    @Test
    void SC_01_3_a_notice_on_the_third_working_day_before_is_accepted_and_one_on_the_day_after_is_refused() {
        world.around.clock().set("2026-03-16T17:00");
        postponedTo("2026-03-20T14:30");
        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.POSTPONED);

        world.around.clock().set("2026-03-18T09:00");

        assertThatThrownBy(() -> world.convening.issue.issue(TestTown.SECRETARY, meeting))
                .isInstanceOf(NoticeTooLate.class);
        world.around.clock().set("2026-03-17T23:59");
        world.convening.issue.issue(TestTown.SECRETARY, meeting);
        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.NOTIFIED);
    }

    @Test
    void a_postponed_meeting_says_what_changed_and_asks_everybody_again() {
        world.convening.confirm.confirm(TestTown.RC_1, meeting, 1);

        postponedTo("2026-03-26T14:30");
        world.convening.issue.issue(TestTown.SECRETARY, meeting);

        NoticeRecord record = record();
        assertThat(record.versions()).extracting(VersionView::number).containsExactly(2, 1);
        assertThat(record.versions().get(0).changes())
                .extracting(NoticeChange::kind)
                .containsExactly(ChangeKind.STARTS_AT);
        assertThat(record.versions().get(1).replies().confirmed()).isEqualTo(1);
        assertThat(record.versions().get(0).replies().silent()).isEqualTo(6);
        assertThat(record.versions().get(0).document())
                .isEqualTo(record.versions().get(1).document());
    }

    @Test
    void an_answer_to_an_old_version_is_told_that_there_is_a_newer_one() {
        postponedTo("2026-03-26T14:30");
        world.convening.issue.issue(TestTown.SECRETARY, meeting);

        assertThatThrownBy(() -> world.convening.confirm.confirm(TestTown.RC_1, meeting, 1))
                .isInstanceOf(NoticeSuperseded.class);
        world.convening.confirm.confirm(TestTown.RC_1, meeting, 2);
        assertThat(world.convening
                        .meetings
                        .findDelegate(meeting, TestTown.RC_1)
                        .orElseThrow()
                        .reply())
                .isEqualTo(Reply.CONFIRMED);
    }

    @Test
    void a_notice_does_not_go_out_when_an_item_was_withdrawn_since_it_was_looked_at() {
        postponedTo("2026-03-26T14:30");
        NoticeDraft draft = new NoticeDraft(Set.of(), "", Optional.of(List.of("withdrawn")));

        assertThatThrownBy(() -> world.convening.issue.issue(TestTown.SECRETARY, meeting, draft))
                .isInstanceOf(AgendaChangedMeanwhile.class);
    }

    @Test
    void of_two_who_postpone_one_is_told_that_the_other_was_faster() {
        postponedTo("2026-03-26T14:30");

        assertThatThrownBy(() -> postponedTo("2026-03-27T14:30")).isInstanceOf(PostponedMeanwhile.class);
    }

    @Test
    void a_second_postponement_needs_the_street_and_its_consent_serves_once() {
        postponedTo("2026-03-26T14:30");
        assertThatThrownBy(() -> postpone("2026-03-27T14:30", 1)).isInstanceOf(ConsentNeeded.class);
        world.notice.requestConsent.request(TestTown.SECRETARY, meeting, ConsentKind.POSTPONE_AGAIN, "场地停电");
        world.notice.giveConsent.give(TestTown.SUPERVISOR, meeting, "");

        postpone("2026-04-02T14:30", 1);

        assertThat(record().moves().get(1).isLate()).isTrue();
        assertThatThrownBy(() -> postpone("2026-04-03T14:30", 2)).isInstanceOf(ConsentNeeded.class);
    }

    @Test
    void nobody_of_the_community_consents() {
        world.notice.requestConsent.request(TestTown.SECRETARY, meeting, ConsentKind.CANCEL, "停电");

        assertThatThrownBy(() -> world.notice.giveConsent.give(TestTown.PARTY_SECRETARY, meeting, ""))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_regular_meeting_is_cancelled_with_consent_or_replaced() {
        CancellationDraft draft = new CancellationDraft(CancellationGround.FORCE_MAJEURE, "停电", Optional.empty());
        assertThatThrownBy(() -> world.notice.cancel.cancel(TestTown.SECRETARY, meeting, draft))
                .isInstanceOf(ReplacementNeeded.class);
        world.notice.requestConsent.request(TestTown.SECRETARY, meeting, ConsentKind.CANCEL, "停电");
        world.notice.giveConsent.give(TestTown.SUPERVISOR, meeting, "同意");

        world.notice.cancel.cancel(TestTown.SECRETARY, meeting, draft);

        MoveView move = record().moves().get(0);
        assertThat(move.isNotHeld()).isFalse();
        assertThat(move.isExempt()).isTrue();
        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.CANCELLED);
        assertThat(world.around.workflow().last()).isEqualTo("meeting cancelled");
    }

    @Test
    void a_cancelled_meeting_counts_as_not_held_without_consent_and_hands_its_items_to_the_one_held_instead() {
        Optional<MeetingId> instead = world.notice.cancel.cancel(
                TestTown.SECRETARY,
                meeting,
                new CancellationDraft(CancellationGround.OTHER, "改期", Optional.of(sitting("2026-03-30T14:30"))));

        assertThat(record().moves().get(0).isNotHeld()).isTrue();
        assertThat(world.agenda.agendas.of(instead.orElseThrow())).hasSize(1);
    }

    @Test
    void whoever_has_not_read_it_is_phoned_until_everybody_was_tried() {
        world.notice.read.read(TestTown.RC_1, meeting);
        assertThat(world.notice.reportUnread.report(meeting)).isEqualTo(5);

        world.notice.log.log(
                TestTown.SECRETARY,
                meeting,
                new ContactDraft(
                        TestTown.OC_1,
                        world.around.clock().instant(),
                        DeliveryChannel.PHONE,
                        ContactOutcome.NOT_REACHED,
                        ""));

        assertThat(world.notice.reportUnread.report(meeting)).isEqualTo(4);
        assertThat(record().recipients().stream()
                        .filter(each -> each.person().equals(TestTown.OC_1))
                        .map(RecipientView::state))
                .containsExactly(RecipientState.TRIED);
    }

    @Test
    void X03_a_substitute_without_a_mandate_is_an_observer_and_takes_no_seat() {
        world.notice.substitute.name(TestTown.PSC_1, meeting, TestTown.GRID_WORKER, List.of());

        assertThat(record().substitutions().get(0).authorisedAt()).isEmpty();
        assertThat(world.convening.meetings.findDelegate(meeting, TestTown.GRID_WORKER))
                .isEmpty();
        assertThat(world.convening
                        .meetings
                        .findDelegate(meeting, TestTown.PSC_1)
                        .orElseThrow()
                        .reply())
                .isEqualTo(Reply.DECLINED);
    }

    private void postponedTo(String startsAt) {
        postpone(startsAt, 0);
    }

    private void postpone(String startsAt, int seen) {
        world.notice.postpone.postpone(
                TestTown.SECRETARY,
                meeting,
                new PostponementDraft(sitting(startsAt), PostponementCause.NOT_PREPARED, "材料未齐", seen));
    }

    private static NewSitting sitting(String startsAt) {
        return new NewSitting(SetClock.at(startsAt), 90, "党群服务中心", "");
    }

    private NoticeRecord record() {
        return world.notice.views.of(TestTown.SECRETARY, meeting);
    }
}
