package org.lianxi.meeting.motion;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.decision.VoteChoice;

/**
 * A question of procedure as it was put and answered by show of hands. Text: 1 to 300 characters.
 *
 * @param votes of each party in the room, and of no other
 * @param chairs the chair's word, for or against, where it is a tie
 */
public record MotionDraft(MotionKind kind, String text, Map<Party, VoteChoice> votes, Optional<VoteChoice> chairs) {

    public MotionDraft {
        votes = Map.copyOf(votes);
    }
}
