package org.lianxi.meeting.source;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A source is answered once. */
public final class SourceAnsweredAlready extends Refusal {

    SourceAnsweredAlready(SourceId id) {
        super(Kind.RULE, "Source " + id + " has its answer");
    }
}
