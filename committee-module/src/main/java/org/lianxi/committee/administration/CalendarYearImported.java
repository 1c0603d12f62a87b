package org.lianxi.committee.administration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The notice of a year was entered or corrected. */
public record CalendarYearImported(PersonId keeper, int year, int namedDays) implements Act {

    /** A notice may name the last days of the December before. */
    private static final int DAYS_OF_THE_YEAR_BEFORE = 7;

    /** The first day that may have become another. */
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1).minusDays(DAYS_OF_THE_YEAR_BEFORE);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(keeper);
    }

    @Override
    public Subject subject() {
        return new Subject("calendar-year", String.valueOf(year));
    }

    @Override
    public Map<String, String> details() {
        return Map.of("namedDays", String.valueOf(namedDays));
    }
}
