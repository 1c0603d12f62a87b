package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.RulesOfProcedure;

@ApplicationScoped
class CalendarLimits implements MinutesLimits {

    private final WorkingDays days;
    private final RulesOfProcedure rules;

    @Inject
    CalendarLimits(WorkingDays days, RulesOfProcedure rules) {
        this.days = days;
        this.rules = rules;
    }

    @Override
    public Instant countersignBy(Instant sentAt) {
        return days.endOf(days.plus(days.dayOf(sentAt), rules.countersignWithinWorkingDays()));
    }

    @Override
    public Instant issueBy(Instant heldAt) {
        return days.endOf(days.limit(days.dayOf(heldAt), rules.publishWithinDays()));
    }
}
