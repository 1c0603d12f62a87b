package org.lianxi.web.meeting;

import org.lianxi.meeting.decision.ProceduralResult;
import org.lianxi.meeting.motion.MotionView;

/** A question of procedure as a sum. */
record MotionLine(MotionView motion, Words words) {

    String sum() {
        ProceduralResult result = motion.result();
        String counted = words.fill(
                "motion.sum",
                result.votesFor(),
                result.votesAgainst(),
                result.abstentions(),
                motion.quorum().present(),
                motion.quorum().listed(),
                motion.quorum().rule());
        return result.chairs()
                .map(chairs -> counted + words.fill("motion.sum.tie", words.get("vote." + chairs)))
                .orElse(counted);
    }
}
