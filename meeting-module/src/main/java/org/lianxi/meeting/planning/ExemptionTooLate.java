package org.lianxi.meeting.planning;

import java.time.LocalDate;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** An exemption counts only if it is given before the planned month or quarter is over (K01). Argument: its last day. */
public final class ExemptionTooLate extends Refusal {

    ExemptionTooLate(LocalDate last) {
        super(Kind.RULE, "The period ended on " + last, last);
    }
}
