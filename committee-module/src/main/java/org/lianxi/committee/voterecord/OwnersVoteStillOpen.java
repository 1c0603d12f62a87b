package org.lianxi.committee.voterecord;

import java.time.LocalDate;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Owners may still hand in their ballots. Argument: the last day on which they may. */
public final class OwnersVoteStillOpen extends Refusal {

    OwnersVoteStillOpen(OwnersVoteId id, LocalDate closesOn) {
        super(Kind.RULE, "vote " + id + " is open until " + closesOn, closesOn);
    }
}
