package org.lianxi.meeting.motion;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.decision.ProceduralResult;
import org.lianxi.meeting.decision.VoteChoice;

/** A question of procedure that was decided. */
public record MotionView(
        MotionKind kind,
        String text,
        Map<Party, VoteChoice> votes,
        ProceduralResult result,
        Quorum quorum,
        Instant at) {

    /** The quorum at the moment of the vote, as it was written down: {@code present / listed}. */
    public record Quorum(QuorumRule rule, int present, int listed) {}

    public MotionView {
        votes = votes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(votes));
    }
}
