package org.lianxi.committee.ownmeeting;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The decision does not count, so there is nothing to post. */
public final class OwnDecisionInvalid extends Refusal {

    OwnDecisionInvalid(OwnMeetingId id) {
        super(Kind.RULE, "no valid decision in " + id);
    }
}
