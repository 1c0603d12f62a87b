package org.lianxi.meeting.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.ownersvote.Criterion;
import org.lianxi.committee.ownersvote.Inequality;
import org.lianxi.committee.ownersvote.Tally;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.ownersvote.VoteResult;
import org.lianxi.committee.ownersvote.Weight;
import org.lianxi.committee.voterecord.OwnersVoteView;
import org.lianxi.committee.voterecord.VoteCountView;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Paper;

/** The notice of an owners' vote's result: sums and tests, no single choice. DOMAIN §4.5. */
record ResultPaper(OwnersVoteView vote, String body) {

    Paper paper() {
        VoteCountView count = vote.counts().get(vote.counts().size() - 1);
        VoteResult result = count.counted().plain();
        Tally tally = result.tally();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title("业主共同决定结果公告"));
        blocks.add(new Block.Blank());
        blocks.add(new Block.Addressee(vote.compoundName() + "全体业主："));
        blocks.add(Block.Paragraph.body("事项：" + vote.line().subject()));
        blocks.add(Block.Paragraph.body("表决问题：" + vote.proposal().question()));
        if (!vote.rules().buildings().isEmpty()) {
            blocks.add(
                    Block.Paragraph.body("表决范围：" + String.join("、", vote.rules().buildings()) + "的业主"));
        }
        blocks.add(Block.Paragraph.body(
                "表决条件：" + ProposalPaper.threshold(vote.line().majority())));
        blocks.add(sums(tally));
        result.tests().forEach(test -> blocks.add(Block.Paragraph.body(sentence(test))));
        blocks.add(Block.Paragraph.body("结果：" + word(result.outcome())));
        count.counted()
                .deeming()
                .ifPresent(deemed -> blocks.add(Block.Paragraph.body(
                        "按管理规约或者议事规则推定后的结果：" + word(deemed.result().outcome()) + "推定的依据另附，是否适用存在争议。")));
        blocks.add(Block.Paragraph.body("核算参数：" + vote.rules().version()));
        blocks.add(Block.Paragraph.body("个人表决意见不公布。对决定有异议的业主，可以自知道或者应当知道决定作出之日起一年内请求人民法院撤销。"));
        blocks.add(new Block.SignOff(body, vote.postedOn().orElse(count.countedOn())));
        return new Paper("业主共同决定结果公告（" + vote.line().subject() + "）", Optional.empty(), blocks, Optional.empty());
    }

    private static Block.Table sums(Tally tally) {
        return new Block.Table(
                List.of(new Block.Column("项目", 4), new Block.Column("人数", 3), new Block.Column("面积（平方米）", 5)),
                List.of(
                        row("全体", tally.total()),
                        row("参与表决", tally.participating()),
                        row("同意", tally.inFavour()),
                        row("反对", tally.against()),
                        row("弃权", tally.abstaining())));
    }

    private static List<String> row(String what, Weight weight) {
        return List.of(
                what, Integer.toString(weight.heads()), weight.squareMetres().toPlainString());
    }

    private static String sentence(Inequality test) {
        return word(test.criterion()) + "：" + test.written() + "，" + (test.holds() ? "达到。" : "未达到。");
    }

    private static String word(Criterion criterion) {
        return switch (criterion) {
            case PARTICIPATION_AREA -> "参与表决面积";
            case PARTICIPATION_HEADS -> "参与表决人数";
            case AGREEMENT_AREA -> "同意面积";
            case AGREEMENT_HEADS -> "同意人数";
        };
    }

    private static String word(VoteOutcome outcome) {
        return switch (outcome) {
            case PASSED -> "通过。";
            case NOT_PASSED -> "未通过。";
            case INVALID_PARTICIPATION -> "参与表决的面积或者人数不足，决定不成立。";
        };
    }
}
