package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no matter with this id. */
public final class UnknownMatter extends Refusal {

    public UnknownMatter(MatterId id) {
        super(Kind.UNKNOWN, "No matter " + id);
    }
}
