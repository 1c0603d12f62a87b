package org.lianxi.meeting.paperwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.voterecord.OwnersVoteView;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Paper;

/** The proposal to the owners' assembly. DOMAIN §5.2 D10. */
record ProposalPaper(OwnersVoteView vote, String body) {

    Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("议案建议书"));
        blocks.add(new Block.Blank());
        blocks.add(new Block.Addressee(vote.compoundName() + "业主大会："));
        blocks.add(Block.Paragraph.body("事项：" + vote.line().subject()));
        blocks.add(Block.Paragraph.body("法律依据：《民法典》第二百七十八条（规则" + vote.line().rule() + "）。"));
        blocks.add(Block.Paragraph.body("表决条件：" + threshold(vote.line().majority())));
        blocks.add(Block.Paragraph.body("表决问题：" + vote.proposal().question()));
        blocks.add(Block.Paragraph.body("备选方案：" + orNone(vote.proposal().alternatives())));
        blocks.add(Block.Paragraph.body("费用和资金来源：" + orNone(vote.proposal().cost())));
        blocks.add(Block.Paragraph.body("影响：" + orNone(vote.proposal().impact())));
        blocks.add(Block.Paragraph.body(
                "附带材料：" + orNone(vote.proposal().documents().lines().collect(Collectors.joining("、")))));
        blocks.add(Block.Paragraph.body("负责组织：" + body));
        blocks.add(Block.Paragraph.body("计划发布通知：" + day(vote.proposal().plannedNoticeOn()) + "。开始表决距通知发布不少于十五日。"));
        blocks.add(Block.Paragraph.body("三方联席会议只提出建议，本事项由业主共同决定。"));
        return new Paper("议案建议书（" + vote.line().subject() + "）", Optional.empty(), blocks, Optional.empty());
    }

    private static String orNone(String text) {
        return text.isBlank() ? "无" : text;
    }

    static String threshold(MajorityKind majority) {
        String agreed = majority == MajorityKind.SPECIAL ? "四分之三以上" : "过半数";
        return "专有部分面积占比三分之二以上且人数占比三分之二以上的业主参与表决，参与表决专有部分面积" + agreed + "且参与表决人数" + agreed + "的业主同意。";
    }

    /** Arabic numerals without padding, as documents have them. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
