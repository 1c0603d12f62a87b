package org.lianxi.meeting.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lianxi.meeting.paper.Block.Attendance;
import org.lianxi.meeting.paper.Block.Blank;
import org.lianxi.meeting.paper.Block.Column;
import org.lianxi.meeting.paper.Block.Paragraph;
import org.lianxi.meeting.paper.Block.SignOff;
import org.lianxi.meeting.paper.Block.Table;
import org.lianxi.meeting.paper.Block.Title;

/** Documents to write and to read back. */
final class SamplePapers {

    static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private SamplePapers() {}

    static Paper of(Block... blocks) {
        return new Paper("样张", Optional.empty(), List.of(blocks), Optional.empty());
    }

    /** Characters that may stand anywhere, so that each line takes as many as fit. */
    static String characters(int number) {
        String some = "社区居民委员会同业主代表和物业项目部商定本月巡查整治安排";
        return IntStream.range(0, number)
                .mapToObj(each -> some.substring(each % some.length(), each % some.length() + 1))
                .reduce("", String::concat);
    }

    static Paper minutes(int items) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body("会议：甲小区第3次三方联席会议（例会）"));
        blocks.add(Paragraph.body("时间：2026年3月9日 14:30"));
        blocks.add(new Paragraph(Level.FIRST, "一、议定事项", ""));
        for (int i = 1; i <= items; i++) {
            blocks.add(new Paragraph(Level.SECOND, "（" + i + "）电动自行车停放秩序", ""));
            blocks.add(Paragraph.body("事由：3幢、5幢楼下长期占用消防通道，居民多次反映，“谁来管、怎么管”没有说清；"
                    + "2026年1月至2月共登记26件，其中夜间充电（飞线）9件，涉及QR码桩位12个、12345热线工单4件。"));
            blocks.add(Paragraph.body("议定内容：由物业增设停放区、居委会组织劝导、业委会在公共收益中列支不超过8,600元——具体以公示为准……" + "𠮷祥里、镕基路两处先行。"));
            blocks.add(new Paragraph(Level.THIRD, "1.", "牵头单位：物业项目部。完成时限：2026年3月31日。"));
            blocks.add(new Paragraph(Level.FOURTH, "（1）", "办结凭证：现场照片、公示回执。"));
        }
        blocks.add(new Blank());
        blocks.add(new Attendance("出席", "甲小区居民委员会代表2人，甲小区业主委员会代表2人，乙物业服务有限公司甲小区项目部代表1人，丙社区党组织书记"));
        blocks.add(new Attendance("请假", "无"));
        blocks.add(new Attendance("列席", "丁街道督办员"));
        return new Paper(
                "甲社区三方联席会议纪要〔2026〕3号",
                Optional.of(new Mark("甲社区三方联席会议纪要", "〔2026〕3号")),
                blocks,
                Optional.of(new Imprint("丁街道党工委，甲小区业主委员会，乙物业服务有限公司甲小区项目部，区住房和城乡建设局物业管理科", "甲社区党组织", DAY)));
    }

    static Paper notice() {
        return new Paper(
                "会议通知",
                Optional.of(new Mark("丙社区党组织", "会议通知 第1版")),
                List.of(
                        new Title("关于召开甲小区2026年第3次党建引领三方联动联席会议（例会）的通知"),
                        new Blank(),
                        new Block.Addressee("甲小区居民委员会，甲小区业主委员会，乙物业服务有限公司甲小区项目部："),
                        Paragraph.body("现定于2026年3月9日14:30召开联席会议，请按时参加。"),
                        table(3, ""),
                        new Blank(),
                        new SignOff("丙社区党组织", DAY)),
                Optional.empty());
    }

    static Table table(int rows, String more) {
        return new Table(
                List.of(new Column("序号", 1), new Column("议题", 5), new Column("时长", 2)),
                IntStream.rangeClosed(1, rows)
                        .mapToObj(each -> List.of("" + each, "电动自行车停放秩序" + more, "20分钟"))
                        .toList());
    }
}
