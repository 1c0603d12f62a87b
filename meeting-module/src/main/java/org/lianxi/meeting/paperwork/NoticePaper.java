package org.lianxi.meeting.paperwork;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.AgendaView;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.SeatView;
import org.lianxi.meeting.minutes.Words;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Block.Addressee;
import org.lianxi.meeting.paper.Block.Blank;
import org.lianxi.meeting.paper.Block.Column;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.SignOff;
import org.lianxi.meeting.paper.Block.Table;
import org.lianxi.meeting.paper.Block.Title;
import org.lianxi.meeting.paper.Level;
import org.lianxi.meeting.paper.Mark;
import org.lianxi.meeting.paper.Paper;

/** The notice of a meeting. DOMAIN §5.2 D1. */
final class NoticePaper {

    private final MeetingView meeting;
    private final AgendaView agenda;
    private final List<Block> blocks = new ArrayList<>();

    NoticePaper(MeetingView meeting, AgendaView agenda) {
        this.meeting = meeting;
        this.agenda = agenda;
    }

    Paper paper() {
        String issuer = meeting.communityName() + "党组织";
        blocks.add(new Title("关于召开" + meeting.title() + "的通知"));
        blocks.add(new Blank());
        if (!meeting.seats().isEmpty()) {
            blocks.add(new Addressee(meeting.seats().stream()
                    .map(SeatView::organisationName)
                    .distinct()
                    .collect(joining("，", "", "："))));
        }
        blocks.add(Paragraph.body("现定于" + Words.of(meeting.startsAt()) + "召开" + meeting.title() + "（"
                + Words.of(meeting.type()) + "），有关事项通知如下："));
        section("一、会议时间：", Sentences.duration(meeting) + "。");
        section("二、会议地点：", meeting.place() + "。");
        section("三、会议主持：", Sentences.chair(meeting) + "。");
        participants();
        items();
        section("六、有关要求：", "请各方代表收到通知后及时确认是否参加。因故不能参加的，请说明理由，并由所在单位书面委派有表决授权的代表。");
        section("七、会议职责：", Sentences.LIMITS_OF_THE_MEETING);
        blocks.add(Paragraph.body("联系：" + meeting.communityName() + "联席会议秘书。"));
        blocks.add(new Blank());
        meeting.notice().ifPresent(notice -> blocks.add(new SignOff(issuer, Sentences.day(notice.issuedAt()))));
        Mark mark = new Mark(issuer, meeting.notice().isPresent() ? "会议通知" : "会议通知（草稿，尚未发出）");
        return new Paper("会议通知（" + meeting.title() + "）", Optional.of(mark), blocks, Optional.empty());
    }

    private void section(String heading, String text) {
        blocks.add(new Paragraph(Level.FIRST, heading, text));
    }

    /** By organisation and number: a notice names nobody. */
    private void participants() {
        blocks.add(new Paragraph(Level.FIRST, "四、参会单位", ""));
        blocks.add(new Table(
                List.of(new Column("方", 2), new Column("单位", 7), new Column("代表", 3)),
                meeting.seats().stream()
                        .map(seat -> List.of(Words.of(seat.party()), seat.organisationName(), delegates(seat)))
                        .toList()));
    }

    private String delegates(SeatView seat) {
        long listed = meeting.delegates().stream()
                .filter(delegate -> delegate.party() == seat.party())
                .count();
        return listed == 0 ? "待定" : listed + "人";
    }

    private void items() {
        blocks.add(new Paragraph(Level.FIRST, "五、会议议题", ""));
        if (agenda.items().isEmpty()) {
            blocks.add(Paragraph.body("尚未列入议题。"));
            return;
        }
        blocks.add(new Table(
                List.of(
                        new Column("序号", 2),
                        new Column("议题", 9),
                        new Column("方式", 2),
                        new Column("依据", 2),
                        new Column("时长", 3)),
                agenda.items().stream().map(NoticePaper::row).toList()));
    }

    private static List<String> row(AgendaItemView item) {
        return List.of(
                String.valueOf(item.position()),
                item.matterTitle(),
                Sentences.kind(item.kind()),
                item.route().rule(),
                item.minutes() + "分钟");
    }
}
