package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.voterecord.OwnersVoteState;

/** The colour of a state or an outcome; the words say it too. */
@Named
@ApplicationScoped
public class VoteTone {

    /** Of a state. */
    public String of(OwnersVoteState state) {
        return state == OwnersVoteState.PUBLISHED ? "neutral" : "waiting";
    }

    /** Of an outcome: what did not pass is never shown as if it had. */
    public String ofOutcome(VoteOutcome outcome) {
        return outcome == VoteOutcome.PASSED ? "good" : "bad";
    }
}
