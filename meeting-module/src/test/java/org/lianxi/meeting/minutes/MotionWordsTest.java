package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.decision.Adoption;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.motion.MotionKind;
import org.lianxi.meeting.motion.MotionView;
import org.lianxi.meeting.testing.SetClock;

class MotionWordsTest {

    @Test
    void say_how_a_tie_was_broken_and_by_which_rule() {
        Map<Party, VoteChoice> votes =
                Map.of(Party.RESIDENTS_COMMITTEE, VoteChoice.FOR, Party.OWNERS, VoteChoice.AGAINST);
        MotionView motion = new MotionView(
                MotionKind.ADJOURN,
                "休会十分钟",
                votes,
                Adoption.ofProcedure(votes.values(), Optional.of(VoteChoice.FOR)),
                new MotionView.Quorum(QuorumRule.Q2, 4, 6),
                SetClock.at("2026-03-19T15:10"));

        assertThat(MotionWords.of(List.of(motion)))
                .containsExactly("程序事项：", "2026年3月19日 15:10 休会：休会十分钟。表决：居委会同意，业委会反对。到会4/6，规则Q2。票数相等，主持人同意，通过（A3）。", "");
        assertThat(MotionWords.of(List.of())).isEmpty();
    }
}
