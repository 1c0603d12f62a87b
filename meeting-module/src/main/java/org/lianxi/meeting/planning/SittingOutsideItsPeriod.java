package org.lianxi.meeting.planning;

import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A sitting moves within its month or quarter only. Arguments: the first and the last day of it. */
public final class SittingOutsideItsPeriod extends Refusal {

    SittingOutsideItsPeriod(Period period) {
        super(Kind.RULE, "Outside " + period, period.from(), period.until());
    }

    @Override
    public Optional<String> field() {
        return Optional.of("startsAt");
    }
}
