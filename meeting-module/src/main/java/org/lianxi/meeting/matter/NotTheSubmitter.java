package org.lianxi.meeting.matter;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only whoever handed a matter in may take it back. */
public final class NotTheSubmitter extends Refusal {

    NotTheSubmitter(MatterId id) {
        super(Kind.NOT_PERMITTED, "Matter " + id + " was handed in by somebody else");
    }
}
