package org.lianxi.meeting.ownersdecision;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.matter.MatterId;

/** The owners have not agreed to the matter, so nothing of it may be carried out. SC-02.6. */
public final class OwnersVoteNotPassed extends Refusal {

    OwnersVoteNotPassed(MatterId reserved) {
        super(Kind.RULE, "the owners have not agreed to matter " + reserved);
    }
}
