package org.lianxi.committee.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Counts by the calendar that is kept in the database, read anew for each question: a notice counts once it is entered. */
@ApplicationScoped
class JpaWorkingDays implements WorkingDays {

    /** No run of holidays is longer, so each counted day lies within this many days of the one before. */
    private static final int LONGEST_HOLIDAY_DAYS = 15;

    private final EntityManager entityManager;
    private final CalendarYears years;

    @Inject
    JpaWorkingDays(EntityManager entityManager, CalendarYears years) {
        this.entityManager = entityManager;
        this.years = years;
    }

    @Override
    public boolean isProvisional(LocalDate day) {
        return !years.official().contains(day.getYear());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return between(day, day).isWorkingDay(day);
    }

    @Override
    public LocalDate plus(LocalDate day, int workingDays) {
        return between(day, day.plusDays(reach(workingDays))).plus(day, workingDays);
    }

    @Override
    public LocalDate minus(LocalDate day, int workingDays) {
        return between(day.minusDays(reach(workingDays)), day).minus(day, workingDays);
    }

    @Override
    public LocalDate limit(LocalDate start, int calendarDays) {
        LocalDate last = start.plusDays(calendarDays);
        return between(last, last.plusDays(reach(1))).limit(start, calendarDays);
    }

    private static long reach(int workingDays) {
        return 3L * workingDays + LONGEST_HOLIDAY_DAYS;
    }

    private WorkingDays between(LocalDate first, LocalDate last) {
        return WorkingDays.of(
                entityManager
                        .createQuery(
                                "select d from CalendarDay d where d.day between :first and :last", CalendarDay.class)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultStream()
                        .collect(Collectors.toMap(CalendarDay::day, CalendarDay::isWorking)),
                years.official());
    }
}
