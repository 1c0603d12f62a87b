package org.lianxi.meeting.paperwork;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.minutes.ClosedMeeting;
import org.lianxi.meeting.minutes.MinutesFixture;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Block.Attendance;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.SignOff;
import org.lianxi.meeting.paper.Block.Table;
import org.lianxi.meeting.paper.Level;
import org.lianxi.meeting.paper.Paper;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

class MeetingPapersTest {

    private static final PersonId STRANGER = new PersonId("stranger");
    private static final List<PersonId> DELEGATES =
            List.of(TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.OC_2, TestTown.PSC_1, TestTown.PSC_2);

    @Test
    void the_notice_says_when_where_and_about_what() {
        JointMeetingWorld world = JointMeetingWorld.inMemory();
        MeetingId meeting = world.planned();
        world.decision(meeting, "电动自行车停放秩序", AdoptionMode.CONSENSUS);
        world.notified(meeting);

        Paper paper = papers(world).notice(SECRETARY, meeting);

        assertThat(words(paper))
                .contains("关于召开", "2026年3月19日 14:30至16:00", "党群服务中心", "电动自行车停放秩序", "名 RC-1，名 OC-1，名 PSC-1：")
                .contains("依法应由业主共同决定的事项以业主大会决定为准")
                .contains("2人");
        assertThat(paper.blocks()).hasAtLeastOneElementOfType(SignOff.class);
        assertThat(paper.mark().orElseThrow().number()).isEqualTo("会议通知");
        DELEGATES.forEach(person -> assertThat(words(paper)).doesNotContain(person.value()));
    }

    @Test
    void a_notice_that_is_not_issued_says_so_and_has_no_date() {
        JointMeetingWorld world = JointMeetingWorld.inMemory();
        MeetingId meeting = world.planned();

        Paper paper = papers(world).notice(SECRETARY, meeting);

        assertThat(paper.mark().orElseThrow().number()).contains("草稿");
        assertThat(paper.blocks()).doesNotHaveAnyElementsOfTypes(SignOff.class);
        assertThat(words(paper)).contains("尚未列入议题。");
    }

    @Test
    void the_agenda_says_when_each_item_is_expected() {
        JointMeetingWorld world = JointMeetingWorld.inMemory();
        MeetingId meeting = world.planned();
        world.decision(meeting, "甲事项", AdoptionMode.CONSENSUS);
        world.decision(meeting, "乙事项", AdoptionMode.PARTY_MAJORITY);

        assertThat(words(papers(world).agenda(SECRETARY, meeting)))
                .containsSubsequence("14:30—14:40", "甲事项", "协商一致（A1）", "14:40—14:50", "乙事项", "预计用时20分钟");
    }

    @Test
    void the_attendance_sheet_lists_everybody_with_the_quorum_and_is_written_down() {
        ClosedMeeting held = new ClosedMeeting();

        Paper paper = papers(held.world).attendanceSheet(SECRETARY, held.meeting);

        assertThat(words(paper)).contains("居委会", "14:30", "应到6人，实到4人", "Q2", "符合开会条件", "不公开");
        assertThat(table(paper).rows()).hasSize(7);
        assertThat(held.world.around.acts().last())
                .isEqualTo(new AttendanceSheetTaken(SECRETARY, held.meeting, TestTown.COMMUNITY));
    }

    @Test
    void the_sheet_of_a_meeting_that_is_not_called_has_no_quorum() {
        JointMeetingWorld world = JointMeetingWorld.inMemory();

        assertThat(words(papers(world).attendanceSheet(SECRETARY, world.planned())))
                .contains("会议通知尚未发出")
                .doesNotContain("实到");
    }

    @Test
    void minutes_are_the_exact_text_with_its_headings_and_the_answers_of_the_parties() {
        ClosedMeeting held = new ClosedMeeting();
        MinutesFixture feature = new MinutesFixture(held.world);
        MinutesId id = feature.draft.draft(held.meeting);

        Paper paper = papers(held.world, feature).minutes(SECRETARY, id, Audience.PARTIES);

        String text = feature.views.get(SECRETARY, id).text();
        Stream.of(text.split("\n")).filter(line -> !line.isBlank()).forEach(line -> assertThat(words(paper))
                .contains(line.replaceAll("^(出席|请假|缺席|列席)：", "$1")));
        assertThat(headings(paper, Level.FIRST))
                .containsExactly("一、上次议定事项办理情况", "二、议定事项", "三、转交和通报事项", "四、不同意见和回避", "五、下次会议");
        assertThat(headings(paper, Level.SECOND)).contains("（一）A 电动自行车停放秩序", "（一）电梯广告：");
        assertThat(paper.blocks().stream().filter(Attendance.class::isInstance)).hasSize(4);
        assertThat(table(paper).rows()).extracting(row -> row.get(2)).containsOnly("尚未会签");
        assertThat(paper.mark().orElseThrow().number()).contains("草稿");
        assertThat(paper.imprint()).isEmpty();
    }

    @Test
    void issued_minutes_have_their_number_and_an_imprint() {
        ClosedMeeting held = new ClosedMeeting();
        MinutesFixture feature = new MinutesFixture(held.world);
        MinutesId id = issued(held, feature, "");

        Paper paper = papers(held.world, feature).minutes(SECRETARY, id, Audience.PARTIES);

        assertThat(paper.mark().orElseThrow().number()).isEqualTo("〔2026〕1号");
        assertThat(paper.name()).isEqualTo("名 CM-1三方联席会议纪要〔2026〕1号");
        assertThat(paper.imprint().orElseThrow().copies()).isEqualTo("名 ST-1，名 OC-1，名 PSC-1");
        assertThat(words(paper)).doesNotContain("抄送：").contains("请物业按月报送");
    }

    @Test
    void the_public_version_has_no_person_no_telephone_no_room_and_no_remark() {
        ClosedMeeting held = new ClosedMeeting();
        MinutesFixture feature = new MinutesFixture(held.world);
        String name = held.world.around.town().persons().get(TestTown.OC_1).displayName();
        MinutesId id = issued(held, feature, "\n" + name + "（13812345678，3幢2单元501室）提出意见。");

        Paper paper = papers(held.world, feature).minutes(SECRETARY, id, Audience.PUBLIC);

        assertThat(words(paper))
                .doesNotContain(name, "13812345678", "501", "请物业按月报送")
                .contains("名 OC-1代表（××，3幢××室）提出意见。");
        DELEGATES.forEach(person -> assertThat(words(paper)).doesNotContain(person.value()));
        assertThat(paper.name()).endsWith("（公开版）");
    }

    @Test
    void there_is_no_public_version_before_the_minutes_are_issued() {
        ClosedMeeting held = new ClosedMeeting();
        MinutesFixture feature = new MinutesFixture(held.world);
        MinutesId id = feature.draft.draft(held.meeting);

        assertThatThrownBy(() -> papers(held.world, feature).minutes(SECRETARY, id, Audience.PUBLIC))
                .isInstanceOf(MinutesNotIssued.class);
    }

    @Test
    void nobody_gets_a_document_of_a_meeting_that_he_may_not_read() {
        ClosedMeeting held = new ClosedMeeting();
        MinutesFixture feature = new MinutesFixture(held.world);
        MinutesId id = feature.draft.draft(held.meeting);
        MeetingPapers papers = papers(held.world, feature);

        assertThatThrownBy(() -> papers.notice(STRANGER, held.meeting)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> papers.agenda(STRANGER, held.meeting)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> papers.attendanceSheet(STRANGER, held.meeting)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> papers.minutes(STRANGER, id, Audience.PARTIES)).isInstanceOf(NotPermitted.class);
    }

    private static MinutesId issued(ClosedMeeting held, MinutesFixture feature, String added) {
        MinutesId id = feature.draft.draft(held.meeting);
        MinutesView drafted = feature.views.get(SECRETARY, id);
        feature.edit.edit(SECRETARY, id, drafted.text().replace("\n二、", added + "\n二、"), drafted.version());
        feature.send.send(SECRETARY, id);
        MinutesView sent = feature.views.get(SECRETARY, id);
        feature.countersign.sign(TestTown.RC_1, id, sent.hash());
        feature.countersign.signWithRemark(TestTown.OC_1, id, sent.hash(), "请物业按月报送");
        feature.countersign.sign(TestTown.PSC_1, id, sent.hash());
        feature.issue.issue(PARTY_SECRETARY, id);
        return id;
    }

    private static MeetingPapers papers(JointMeetingWorld world) {
        return papers(world, new MinutesFixture(world));
    }

    private static MeetingPapers papers(JointMeetingWorld world, MinutesFixture minutes) {
        return new DescribingPapers(
                world.around.town().permissions(),
                world.convening.meetings,
                world.convening.oneByOne(),
                world.agenda.views,
                world.attendance.views,
                world.recusal.views,
                minutes.views,
                world.around.acts());
    }

    private static List<String> headings(Paper paper, Level level) {
        return paper.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(each -> each.level() == level)
                .map(Paragraph::heading)
                .toList();
    }

    private static Table table(Paper paper) {
        return paper.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String words(Paper paper) {
        return paper.blocks().stream().map(MeetingPapersTest::words).collect(joining("\n"));
    }

    private static String words(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream().map(row -> String.join("\n", row)).collect(joining("\n"));
        }
        if (block instanceof Paragraph paragraph) {
            return paragraph.heading() + paragraph.text();
        }
        if (block instanceof Attendance attendance) {
            return attendance.label() + attendance.names();
        }
        return block.toString();
    }
}
