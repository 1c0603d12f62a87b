package org.lianxi.meeting.planning;

import java.time.LocalDate;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The same compound would sit twice in one month or quarter. Argument: its first day. */
public final class PlannedTwice extends Refusal {

    PlannedTwice(LocalDate period) {
        super(Kind.RULE, "Planned twice from " + period, period);
    }
}
