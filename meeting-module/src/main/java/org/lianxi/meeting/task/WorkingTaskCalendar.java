package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.RulesOfProcedure;

@ApplicationScoped
class WorkingTaskCalendar implements TaskCalendar {

    private final WorkingDays days;
    private final RulesOfProcedure rules;

    @Inject
    WorkingTaskCalendar(WorkingDays days, RulesOfProcedure rules) {
        this.days = days;
        this.rules = rules;
    }

    @Override
    public LocalDate dayOf(Instant moment) {
        return days.dayOf(moment);
    }

    @Override
    public Instant endOf(LocalDate day) {
        return days.endOf(day);
    }

    @Override
    public LocalDate acceptBy(LocalDate assigned) {
        return days.plus(assigned, rules.acceptWithinWorkingDays());
    }

    @Override
    public LocalDate latestDue(LocalDate assigned, TaskWeight weight) {
        return switch (weight) {
            case MINOR -> days.limit(assigned, rules.minorTaskDays());
            case MAJOR -> days.limit(assigned, rules.majorTaskDays());
        };
    }
}
