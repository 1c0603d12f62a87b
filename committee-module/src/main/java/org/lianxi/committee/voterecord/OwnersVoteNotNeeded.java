package org.lianxi.committee.voterecord;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The owners' assembly does not decide on this matter, or it has no route yet. */
public final class OwnersVoteNotNeeded extends Refusal {

    OwnersVoteNotNeeded(String matter) {
        super(Kind.RULE, "matter " + matter + " is none of the owners' assembly");
    }
}
