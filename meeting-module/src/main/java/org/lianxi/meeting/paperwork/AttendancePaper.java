package org.lianxi.meeting.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.attendance.AttendanceView;
import org.lianxi.meeting.attendance.AttendanceView.DelegatePart;
import org.lianxi.meeting.attendance.AttendanceView.PartyPart;
import org.lianxi.meeting.attendance.AttendanceView.PresentPart;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.minutes.Words;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Block.Blank;
import org.lianxi.meeting.paper.Block.Column;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.Table;
import org.lianxi.meeting.paper.Block.Title;
import org.lianxi.meeting.paper.Level;
import org.lianxi.meeting.paper.Paper;
import org.lianxi.meeting.recusal.RecusalsView;

/** The attendance sheet of a meeting, for its own files. DOMAIN §5.2 D4. */
final class AttendancePaper {

    private final MeetingView meeting;
    private final AttendanceView attendance;
    private final RecusalsView recusals;

    AttendancePaper(MeetingView meeting, AttendanceView attendance, RecusalsView recusals) {
        this.meeting = meeting;
        this.attendance = attendance;
        this.recusals = recusals;
    }

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(meeting.title() + "签到表"));
        blocks.add(new Blank());
        blocks.add(Paragraph.body("时间：" + Sentences.duration(meeting)));
        blocks.add(Paragraph.body("地点：" + meeting.place()));
        blocks.add(new Blank());
        blocks.add(people());
        if (meeting.hasCalled()) {
            quorum(blocks);
        } else {
            blocks.add(Paragraph.body("会议通知尚未发出，三方代表待定。"));
        }
        blocks.add(new Paragraph(Level.FIRST, "回避情况", ""));
        List<String> kept = Recusals.lines(recusals);
        (kept.isEmpty() ? List.of("未登记回避。") : kept).forEach(line -> blocks.add(Paragraph.body(line)));
        blocks.add(new Blank());
        blocks.add(Paragraph.body("本表供会议内部存档，不公开。"));
        return new Paper("签到表（" + meeting.title() + "）", Optional.empty(), blocks, Optional.empty());
    }

    private Table people() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                "主持",
                "",
                attendance.chair().personName(),
                "—",
                attendance.chair().signedInAt(),
                ""));
        for (PartyPart party : attendance.parties()) {
            for (DelegatePart delegate : party.delegates()) {
                rows.add(row(
                        Words.of(party.party()),
                        party.organisationName(),
                        delegate.personName(),
                        Sentences.reply(delegate.reply()),
                        delegate.signedInAt(),
                        delegate.recordedByName().map(name -> "由" + name + "登记").orElse("")));
            }
        }
        for (PresentPart observer : attendance.observers()) {
            rows.add(row("列席", "", observer.personName(), "—", Optional.of(observer.signedInAt()), ""));
        }
        return new Table(
                List.of(
                        new Column("方", 4),
                        new Column("单位", 6),
                        new Column("职务（代表）", 7),
                        new Column("答复", 4),
                        new Column("签到", 5),
                        new Column("签名", 4)),
                rows);
    }

    private static List<String> row(
            String party, String organisation, String person, String reply, Optional<Instant> signedInAt, String how) {
        String signedIn = signedInAt.map(Sentences::time).orElse("");
        return List.of(party, organisation, person, reply, (signedIn + "\n" + how).strip(), "");
    }

    private void quorum(List<Block> blocks) {
        QuorumResult quorum = attendance.quorum();
        blocks.add(new Paragraph(Level.FIRST, "到会情况", ""));
        for (QuorumResult.PartyPart party : quorum.parties()) {
            blocks.add(Paragraph.body(Words.of(party.party()) + "：应到" + party.listedDelegates() + "人，实到"
                    + party.presentDelegates() + "人。"));
        }
        blocks.add(Paragraph.body("三方代表共应到" + quorum.listed() + "人，实到" + quorum.present() + "人。按规则"
                + quorum.rule().name() + "，" + (quorum.isQuorate() ? "符合开会条件。" : "不符合开会条件。")));
    }
}
