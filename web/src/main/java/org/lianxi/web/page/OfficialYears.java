package org.lianxi.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.administration.CalendarYearImported;
import org.lianxi.committee.calendar.CalendarYears;

/** The years whose notice of holidays is entered, kept in memory: lists ask for every limit that they show. */
@ApplicationScoped
class OfficialYears {

    private volatile @Nullable Set<Integer> known;
    private final Optional<CalendarYears> years;

    /** For Weld's proxy, and for pages without limits. */
    protected OfficialYears() {
        this.years = Optional.empty();
    }

    @Inject
    OfficialYears(CalendarYears years) {
        this.years = Optional.of(years);
    }

    boolean isProvisional(int year) {
        return !official().contains(year);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarYearImported imported) {
        known = null;
    }

    private Set<Integer> official() {
        Set<Integer> official = known;
        if (official == null) {
            official = years.map(CalendarYears::official).orElseGet(Set::of);
            known = official;
        }
        return official;
    }
}
