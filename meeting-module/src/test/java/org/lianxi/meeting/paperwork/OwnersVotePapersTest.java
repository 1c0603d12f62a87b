package org.lianxi.meeting.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.ownersvote.CountedVote;
import org.lianxi.committee.ownersvote.DeemedVote;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.ownersvote.OwnersVoteCalculator;
import org.lianxi.committee.ownersvote.Tally;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.ownersvote.Weight;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.voterecord.FrozenRulesView;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.OwnersVoteLine;
import org.lianxi.committee.voterecord.OwnersVoteState;
import org.lianxi.committee.voterecord.OwnersVoteView;
import org.lianxi.committee.voterecord.ProposalView;
import org.lianxi.committee.voterecord.VoteCountView;
import org.lianxi.meeting.paper.Block;
import org.lianxi.meeting.paper.Paper;

/** SC-02 on paper: the proposal (D10) and the notice of the result. */
class OwnersVotePapersTest {

    private static final Tally TALLY = new Tally(
            new Weight(650, 5_840_000), new Weight(347, 3_102_075), new Weight(115, 1_021_575), new Weight(0, 0));

    @Test
    void the_proposal_has_the_fields_of_D10() {
        assertThat(text(new ProposalPaper(vote(), "业委会").paper()))
                .contains("《民法典》第二百七十八条", "规则M05", "四分之三以上", "是否同意电梯广告？", "不少于十五日", "2026年4月8日", "负责组织：业委会");
    }

    @Test
    void the_notice_of_the_result_shows_sums_and_tests_and_no_single_choice() {
        assertThat(text(new ResultPaper(vote(), "业委会").paper()))
                .contains("4 × 347 = 1,388 ≥ 1,386 = 3 × 462", "结果：通过。", "个人表决意见不公布", "462", "41236.50");
    }

    private static String text(Paper paper) {
        StringBuilder text = new StringBuilder();
        for (Block block : paper.blocks()) {
            text.append(block).append('\n');
        }
        return text.toString();
    }

    private static OwnersVoteView vote() {
        CountedVote counted =
                new CountedVote(Map.of(), OwnersVoteCalculator.judge(TALLY, MajorityKind.SPECIAL), Optional.empty());
        return new OwnersVoteView(
                new OwnersVoteLine(
                        new OwnersVoteId("v"),
                        "电梯广告",
                        "M05",
                        MajorityKind.SPECIAL,
                        OwnersVoteState.COUNTED,
                        Optional.of(LocalDate.parse("2026-04-23")),
                        Optional.of(LocalDate.parse("2026-05-22")),
                        Optional.of(VoteOutcome.PASSED)),
                new CompoundId("XQ-101"),
                "XQ-101",
                new OrganisationId("CM-1"),
                new OrganisationId("OC-1"),
                "m",
                new ProposalView("是否同意电梯广告？", "", "", "", "报价单\n点位图", LocalDate.parse("2026-04-08")),
                new FrozenRulesView(TALLY.total(), List.of(), false, DeemedVote.OFF, false, 3, true, "CFG-30"),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new VoteCountView(1, LocalDate.parse("2026-05-23"), false, counted)),
                Optional.of(LocalDate.parse("2026-05-26")),
                Optional.empty(),
                "",
                Optional.empty(),
                false);
    }
}
