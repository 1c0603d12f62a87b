package org.lianxi.meeting.paperwork;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.AgendaView;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.minutes.Words;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Block.Blank;
import org.lianxi.meeting.paper.Block.Column;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.Table;
import org.lianxi.meeting.paper.Block.Title;
import org.lianxi.meeting.paper.Paper;
import org.lianxi.meeting.recusal.RecusalsView;

/** The agenda of a meeting. DOMAIN §5.2 D3. */
final class AgendaPaper {

    private final MeetingView meeting;
    private final AgendaView agenda;
    private final RecusalsView recusals;

    AgendaPaper(MeetingView meeting, AgendaView agenda, RecusalsView recusals) {
        this.meeting = meeting;
        this.agenda = agenda;
        this.recusals = recusals;
    }

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(meeting.title() + "议程"));
        blocks.add(new Blank());
        blocks.add(Paragraph.body("时间：" + Sentences.duration(meeting)));
        blocks.add(Paragraph.body("地点：" + meeting.place()));
        blocks.add(Paragraph.body("主持：" + Sentences.chair(meeting)));
        blocks.add(new Blank());
        if (agenda.items().isEmpty()) {
            blocks.add(Paragraph.body("尚未列入议题。"));
        } else {
            blocks.add(items());
            blocks.add(Paragraph.body("预计用时" + agenda.totalMinutes() + "分钟。议定事项由三方表决；建议事项和通报事项不表决。"));
        }
        blocks.add(Paragraph.body(Sentences.LIMITS_OF_THE_MEETING));
        return new Paper("议程（" + meeting.title() + "）", Optional.empty(), blocks, Optional.empty());
    }

    private Table items() {
        List<List<String>> rows = new ArrayList<>();
        Instant at = meeting.startsAt();
        for (AgendaItemView item : agenda.items()) {
            Instant end = at.plusSeconds(60L * item.minutes());
            rows.add(List.of(
                    String.valueOf(item.position()),
                    Sentences.time(at) + "—" + Sentences.time(end),
                    item.matterTitle(),
                    how(item),
                    obliged(item),
                    kept(item)));
            at = end;
        }
        return new Table(
                List.of(
                        new Column("序号", 2),
                        new Column("时间", 3),
                        new Column("议题", 8),
                        new Column("方式", 5),
                        new Column("责任方", 3),
                        new Column("回避", 4)),
                rows);
    }

    private static String how(AgendaItemView item) {
        return Sentences.kind(item.kind()) + (item.isVoted() ? "，" + Words.of(item.mode()) : "");
    }

    private static String obliged(AgendaItemView item) {
        return item.obliged().isEmpty()
                ? "—"
                : item.obliged().stream().map(Words::of).collect(joining("、"));
    }

    private String kept(AgendaItemView item) {
        String lines = recusals.items().stream()
                .filter(each -> each.id().equals(item.id()))
                .flatMap(each -> each.recused().stream())
                .map(Recusals::role)
                .distinct()
                .collect(joining("、"));
        return lines.isEmpty() ? "—" : lines;
    }
}
