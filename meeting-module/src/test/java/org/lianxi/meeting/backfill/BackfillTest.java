package org.lianxi.meeting.backfill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.MeetingRecord;
import org.lianxi.meeting.decision.Outcome;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** X24: a meeting that was held on paper and is entered afterwards. */
class BackfillTest {

    private static final Instant FROM = SetClock.at("2026-03-05T14:30");
    private static final Instant UNTIL = SetClock.at("2026-03-05T16:00");
    private static final Instant LATER = SetClock.at("2026-03-10T09:00");
    private static final NewFile SCAN = new NewFile("签到表.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final BackfillFixture feature = new BackfillFixture(world, Optional.empty());

    BackfillTest() {
        world.around.clock().set("2026-03-10T09:00");
    }

    @Test
    void becomes_a_closed_meeting_with_its_own_times_and_the_outcomes_that_the_rules_give() {
        BackfillId paper = begun();
        called(paper, SetClock.at("2026-02-27T10:00"));
        everybodyCame(paper);
        decided(paper, matter(), VoteChoice.FOR);
        feature.enter.handIn(SECRETARY, paper);

        MeetingId meeting = feature.confirm.confirm(PARTY_SECRETARY, paper);

        MeetingFacts facts = world.convening.meetings.get(meeting);
        assertThat(facts.state()).isEqualTo(MeetingState.CLOSED);
        assertThat(facts.openedAt()).contains(FROM);
        assertThat(facts.closedAt()).contains(UNTIL);
        MeetingRecord record = world.decision.records.get(meeting);
        assertThat(record.quorum().isQuorate()).isTrue();
        assertThat(record.items()).singleElement().satisfies(item -> assertThat(item.outcome())
                .isEqualTo(Outcome.ADOPTED));
        assertThat(feature.told).containsExactly("begun", "handed in", "confirmed");
        assertThat(world.around.workflow().last()).isEqualTo("entered afterwards, resolved: true");
    }

    @Test
    void keeps_the_times_of_the_meeting_and_of_the_entry_apart() {
        BackfillId paper = begun();

        BackfillView view = feature.views.get(SECRETARY, paper);

        assertThat(view.head().heldFrom()).isEqualTo(FROM);
        assertThat(view.enteredAt()).isEqualTo(LATER);
        Act begun = world.around.acts().last();
        assertThat(begun.details()).containsEntry("entryMode", "BACKFILL").containsEntry("heldFrom", FROM.toString());
    }

    @Test
    void issues_no_notice_and_dates_none_back() {
        BackfillId paper = handedIn();

        MeetingId meeting = feature.confirm.confirm(PARTY_SECRETARY, paper);

        assertThat(world.convening.oneByOne().get(SECRETARY, meeting).notice()).isEmpty();
        assertThat(feature.views.ofMeeting(SECRETARY, meeting))
                .hasValueSatisfying(view -> assertThat(view.notice()).contains(NoticeOnPaper.GIVEN));
    }

    @Test
    void resolves_nothing_without_a_notice_in_time_unless_all_parties_agree() {
        BackfillId paper = begun();
        feature.enter.notice(
                SECRETARY, paper, new BackfillNotice(NoticeOnPaper.NOT_GIVEN, Optional.empty(), "", List.of(SCAN)));
        everybodyCame(paper);
        decided(paper, matter(), VoteChoice.ABSTAIN);
        assertThatThrownBy(() -> feature.enter.handIn(SECRETARY, paper)).isInstanceOf(ItemNotInNotice.class);

        feature.enter.dropItem(SECRETARY, paper, 1);
        decided(paper, matter(), VoteChoice.FOR);
        feature.enter.handIn(SECRETARY, paper);

        assertThat(feature.views.get(SECRETARY, paper).isNoticeInTime()).isFalse();
    }

    @Test
    void refuses_a_notice_that_came_after_the_meeting() {
        BackfillId paper = begun();

        assertThat(problems(() -> called(paper, UNTIL))).containsExactly("givenAt notice-after-meeting");
    }

    @Test
    void refuses_a_program_that_calls_itself_a_pdf_and_a_scan_of_forty_megabytes() {
        BackfillId paper = begun();
        NewFile program = new NewFile("扫描件.pdf", "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII));
        byte[] big = new byte[40 * 1024 * 1024];
        System.arraycopy(SCAN.bytes(), 0, big, 0, 9);

        assertThat(problems(() -> scanned(paper, program))).containsExactly("scans file-disguised");
        assertThat(problems(() -> scanned(paper, new NewFile("扫描件.pdf", big)))).containsExactly("scans file-too-big");
    }

    @Test
    void refuses_to_decide_what_the_owners_decide() {
        BackfillId paper = begun();
        everybodyCame(paper);
        MatterId reserved = world.admitted("更换物业", MatterRoute.OWNERS_ASSEMBLY_ORDINARY);

        assertThatThrownBy(() -> decided(paper, reserved, VoteChoice.FOR)).isInstanceOf(MatterReserved.class);
    }

    @Test
    void refuses_decisions_without_a_quorum() {
        BackfillId paper = begun();
        called(paper, SetClock.at("2026-02-27T10:00"));
        attended(paper, PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2);
        feature.enter.item(
                SECRETARY,
                paper,
                new BackfillItemDraft(
                        matter(),
                        AgendaItemKind.DECISION,
                        AdoptionMode.PARTY_MAJORITY,
                        Set.of(),
                        "清理楼道",
                        Optional.empty(),
                        List.of(new BackfillVote(Party.RESIDENTS_COMMITTEE, VoteChoice.FOR, ""))));

        assertThatThrownBy(() -> feature.enter.handIn(SECRETARY, paper)).isInstanceOf(BackfillNotQuorate.class);
    }

    @Test
    void asks_a_vote_of_every_party_that_was_there_at_that_moment() {
        BackfillId paper = begun();
        everybodyCame(paper);

        assertThat(problems(() -> feature.enter.item(
                        SECRETARY,
                        paper,
                        new BackfillItemDraft(
                                matter(),
                                AgendaItemKind.DECISION,
                                AdoptionMode.CONSENSUS,
                                Set.of(),
                                "清理楼道",
                                Optional.empty(),
                                List.of(new BackfillVote(Party.OWNERS, VoteChoice.FOR, ""))))))
                .containsExactly("votes votes-of-those-present");
    }

    @Test
    void is_handed_in_only_whole_and_confirmed_only_by_the_party_secretary() {
        BackfillId paper = begun();
        assertThatThrownBy(() -> feature.enter.handIn(SECRETARY, paper)).isInstanceOf(BackfillIncomplete.class);
        BackfillId whole = handedIn();

        assertThatThrownBy(() -> feature.confirm.confirm(SECRETARY, whole)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> feature.enter.begin(PSC_1, head())).isInstanceOf(NotPermitted.class);
        feature.confirm.confirm(PARTY_SECRETARY, whole);
        assertThatThrownBy(() -> feature.confirm.confirm(PARTY_SECRETARY, whole))
                .isInstanceOf(BackfillNotAwaiting.class);
    }

    @Test
    void goes_back_to_the_secretary_with_nothing_lost() {
        BackfillId paper = handedIn();

        feature.confirm.giveBack(PARTY_SECRETARY, paper, "签到表缺一页");

        BackfillView view = feature.views.get(SECRETARY, paper);
        assertThat(view.state()).isEqualTo(BackfillState.ENTERING);
        assertThat(view.remark()).isEqualTo("签到表缺一页");
        assertThat(view.items()).hasSize(1);
        feature.enter.discard(SECRETARY, paper, "重复补录");
        assertThatThrownBy(() -> feature.enter.head(SECRETARY, paper, head())).isInstanceOf(BackfillNotEntering.class);
    }

    private BackfillId handedIn() {
        BackfillId paper = begun();
        called(paper, SetClock.at("2026-02-27T10:00"));
        everybodyCame(paper);
        decided(paper, matter(), VoteChoice.FOR);
        feature.enter.handIn(SECRETARY, paper);
        return paper;
    }

    private BackfillId begun() {
        return feature.enter.begin(SECRETARY, head());
    }

    private static BackfillHead head() {
        return new BackfillHead(TestTown.COMPOUND, MeetingType.REGULAR, "", "居委会活动室", FROM, UNTIL);
    }

    private void called(BackfillId paper, Instant at) {
        feature.enter.notice(
                SECRETARY, paper, new BackfillNotice(NoticeOnPaper.GIVEN, Optional.of(at), "纸质通知，各方签收", List.of(SCAN)));
    }

    private void scanned(BackfillId paper, NewFile scan) {
        feature.enter.notice(
                SECRETARY, paper, new BackfillNotice(NoticeOnPaper.NOT_GIVEN, Optional.empty(), "", List.of(scan)));
    }

    private void everybodyCame(BackfillId paper) {
        attended(
                paper,
                PARTY_SECRETARY,
                TestTown.RC_1,
                TestTown.RC_2,
                TestTown.OC_1,
                TestTown.OC_2,
                TestTown.PSC_1,
                TestTown.PSC_2);
    }

    private void attended(BackfillId paper, PersonId... present) {
        List<PersonId> came = Arrays.asList(present);
        feature.enter.attendance(
                SECRETARY,
                paper,
                feature.views.expected(SECRETARY, paper).stream()
                        .map(each -> new BackfillStay(
                                each.person(),
                                came.contains(each.person()) ? PaperPresence.PRESENT : PaperPresence.ABSENT,
                                Optional.empty(),
                                Optional.empty()))
                        .toList());
    }

    private MatterId matter() {
        return world.admitted("清理楼道", MatterRoute.JOINT_MEETING);
    }

    private void decided(BackfillId paper, MatterId matter, VoteChoice owners) {
        feature.enter.item(
                SECRETARY,
                paper,
                new BackfillItemDraft(
                        matter,
                        AgendaItemKind.DECISION,
                        AdoptionMode.PARTY_MAJORITY,
                        Set.of(Party.PROPERTY_SERVICE),
                        "清理楼道",
                        Optional.empty(),
                        List.of(
                                new BackfillVote(Party.RESIDENTS_COMMITTEE, VoteChoice.FOR, ""),
                                new BackfillVote(Party.OWNERS, owners, ""),
                                new BackfillVote(Party.PROPERTY_SERVICE, VoteChoice.FOR, ""))));
    }

    private static Stream<String> problems(Runnable act) {
        try {
            act.run();
        } catch (InvalidInput refused) {
            return refused.problems().stream().map(BackfillTest::words);
        }
        return Stream.of();
    }

    private static String words(Problem problem) {
        return problem.field() + " " + problem.code();
    }
}
