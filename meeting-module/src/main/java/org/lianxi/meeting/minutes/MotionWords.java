package org.lianxi.meeting.minutes;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.motion.MotionKind;
import org.lianxi.meeting.motion.MotionView;

/** What minutes say about questions of procedure (A3); parties, never a name. */
final class MotionWords {

    private MotionWords() {}

    /** A heading and a line for each, then an empty line; nothing where there was none. */
    static List<String> of(List<MotionView> motions) {
        List<String> lines = new ArrayList<>();
        if (!motions.isEmpty()) {
            lines.add("程序事项：");
            motions.forEach(motion -> lines.add(line(motion)));
            lines.add("");
        }
        return lines;
    }

    private static String line(MotionView motion) {
        String votes = new TreeMap<>(motion.votes())
                .entrySet().stream()
                        .map(vote -> Words.of(vote.getKey()) + word(vote.getValue()))
                        .collect(joining("，"));
        String tie = motion.result()
                .chairs()
                .map(chairs -> "票数相等，主持人" + word(chairs) + "，")
                .orElse("");
        return Words.of(motion.at()) + " " + word(motion.kind()) + "：" + motion.text() + "。表决：" + votes + "。到会"
                + motion.quorum().present() + "/" + motion.quorum().listed() + "，规则"
                + motion.quorum().rule() + "。" + tie + (motion.result().carried() ? "通过" : "未通过") + "（"
                + motion.result().rule() + "）。";
    }

    private static String word(VoteChoice choice) {
        return switch (choice) {
            case FOR -> "同意";
            case AGAINST -> "反对";
            case ABSTAIN -> "弃权";
        };
    }

    private static String word(MotionKind kind) {
        return switch (kind) {
            case AGENDA_ORDER -> "调整议程顺序";
            case ADJOURN -> "休会";
            case INVITE -> "邀请列席";
        };
    }
}
