package org.lianxi.committee.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@ApplicationScoped
class JpaCalendarYears implements CalendarYears, CalendarRegister {

    private final EntityManager entityManager;
    private final InstantSource clock;

    @Inject
    JpaCalendarYears(EntityManager entityManager, InstantSource clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    public Set<Integer> official() {
        return Set.copyOf(entityManager
                .createQuery("select y.year from CalendarYear y", Integer.class)
                .getResultList());
    }

    @Override
    public CalendarYearView of(int year) {
        return Optional.ofNullable(entityManager.find(CalendarYear.class, year))
                .map(found -> new CalendarYearView(year, Optional.of(found.source()), entered(year)))
                .orElseGet(() -> new CalendarYearView(year, Optional.empty(), statutory(year)));
    }

    @Override
    public List<NoticeDay> statutory(int year) {
        return StatutoryHolidays.of(year).entrySet().stream()
                .map(each -> new NoticeDay(each.getKey(), false, each.getValue()))
                .toList();
    }

    @Override
    public void enter(int year, String source, List<NoticeDay> days) {
        entityManager
                .createQuery("delete from CalendarDay d where d.noticeYear = :year")
                .setParameter("year", year)
                .executeUpdate();
        entityManager.merge(new CalendarYear(year, source, clock.instant()));
        days.forEach(each -> entityManager.persist(new CalendarDay(each, year)));
        entityManager.flush();
    }

    private List<NoticeDay> entered(int year) {
        return entityManager
                .createQuery("select d from CalendarDay d where d.noticeYear = :year order by d.day", CalendarDay.class)
                .setParameter("year", year)
                .getResultStream()
                .map(CalendarDay::view)
                .toList();
    }
}
