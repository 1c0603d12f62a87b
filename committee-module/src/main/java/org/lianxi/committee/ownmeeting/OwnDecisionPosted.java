package org.lianxi.committee.ownmeeting;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** It was posted before. */
public final class OwnDecisionPosted extends Refusal {

    OwnDecisionPosted(OwnMeetingId id) {
        super(Kind.RULE, "posted already: " + id);
    }
}
