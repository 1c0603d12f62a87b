package org.lianxi.meeting.agenda;

import java.time.Instant;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.matter.MatterId;

/** A matter that was handed in after the list was closed waits for the next regular meeting (CFG-03). Argument: when it was closed. */
public final class MatterTooLate extends Refusal {

    MatterTooLate(MatterId matter, Instant closed) {
        super(Kind.RULE, "Matter " + matter + " came after " + closed, closed);
    }
}
