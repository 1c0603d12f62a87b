package org.lianxi.meeting.planning;

import java.time.LocalDate;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.RulesOfProcedure;

/** How often a meeting is held at least: CFG-01 for communities, CFG-02 for streets. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /** What the parameter of the level says. */
    static Frequency required(PlanLevel level, RulesOfProcedure rules) {
        Parameter parameter =
                level == PlanLevel.STREET ? Parameter.STREET_MEETING_FREQUENCY : Parameter.MEETING_FREQUENCY;
        return valueOf(rules.version(parameter).value());
    }

    boolean isLowerThan(Frequency other) {
        return months > other.months;
    }

    int months() {
        return months;
    }

    /** The month or quarter in which a day lies. */
    Period periodOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate from = LocalDate.of(day.getYear(), first, 1);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }
}
