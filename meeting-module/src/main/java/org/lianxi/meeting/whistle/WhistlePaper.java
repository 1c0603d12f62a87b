package org.lianxi.meeting.whistle;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Paper;

/** The whistle sheet: matter, power missing, departments, limits, results and how the community judged them. */
record WhistlePaper(WhistleSheet sheet, List<WhistleCall> calls, Function<OrganisationId, String> names) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy年M月d日HH:mm").withZone(WorkingDays.ZONE);

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("吹哨单"));
        blocks.add(new Block.Blank());
        blocks.add(Block.Paragraph.body("吹哨社区：" + names.apply(sheet.community())));
        blocks.add(Block.Paragraph.body("所属街道：" + names.apply(sheet.street())));
        blocks.add(Block.Paragraph.body("事项：" + sheet.title()));
        blocks.add(Block.Paragraph.body("情况：" + sheet.facts()));
        blocks.add(Block.Paragraph.body("社区缺少的权限：" + sheet.powerMissing()));
        if (!sheet.listEntry().isEmpty()) {
            blocks.add(Block.Paragraph.body("赋权清单条目：" + sheet.listEntry()));
        }
        blocks.add(Block.Paragraph.body("公开名称：" + sheet.publicWords()));
        blocks.add(Block.Paragraph.body("紧急程度：" + (sheet.urgency() == WhistleUrgency.EMERGENCY ? "紧急" : "一般")
                + (sheet.isComplex() ? "，复杂事项" : "")));
        sheet.onSiteAt().ifPresent(at -> blocks.add(Block.Paragraph.body("到场时间：" + MOMENT.format(at))));
        blocks.add(new Block.Table(
                List.of(
                        new Block.Column("部门", 5),
                        new Block.Column("应答期限", 4),
                        new Block.Column("办理期限", 4),
                        new Block.Column("办理结果", 5),
                        new Block.Column("社区评价", 3)),
                calls.stream().map(this::row).toList()));
        blocks.add(new Block.SignOff(
                names.apply(sheet.community()),
                sheet.raisedAt().atZone(WorkingDays.ZONE).toLocalDate()));
        return new Paper("吹哨单（" + sheet.title() + "）", Optional.empty(), blocks, Optional.empty());
    }

    private List<String> row(WhistleCall call) {
        return List.of(
                names.apply(call.department()) + (call.isLead() ? "（牵头）" : ""),
                lastMoment(call.currentAnswerBy()),
                lastMoment(call.handleBy()),
                outcome(call),
                call.responseGrade() == 0 ? "" : "响应" + call.responseGrade() + "，质量" + call.qualityGrade());
    }

    /** A limit at midnight is the end of the day before. */
    private static String lastMoment(Instant limit) {
        return DateTimeFormatter.ofPattern("M月d日").withZone(WorkingDays.ZONE).format(limit.minusNanos(1));
    }

    private static String outcome(WhistleCall call) {
        return switch (call.state()) {
            case RELEASED -> "异议成立，不再承办";
            case UNANSWERED -> "未应答或拒绝承办";
            case REPORTED_TO_DISTRICT -> "已报告区县";
            case RAISED, DISPUTED, ADJUDICATED, ACCEPTED, ON_SITE, HANDLED, EVALUATED, CLOSED -> call.result();
        };
    }
}
