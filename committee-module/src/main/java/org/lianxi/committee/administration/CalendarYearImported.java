package org.lianxi.committee.administration;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The notice of a year was entered or corrected. */
public record CalendarYearImported(PersonId keeper, int year, int namedDays) implements Act {

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
