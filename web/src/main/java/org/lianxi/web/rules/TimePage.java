package org.lianxi.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.web.page.Asked;

/** Trying how days are counted: a day and a number make a limit, with the sum. What was filled in stands in the address. */
@Named
@RequestScoped
public class TimePage {

    private static final int MOST_DAYS = 90;
    private static final int FIRST_DAYS = 5;

    @Inject
    private WorkingDays calendar;

    @Inject
    private Asked asked;

    @Inject
    private InstantSource clock;

    private @Nullable DayCount count;

    /** Counts, if what was asked can be counted. */
    public void load() {
        findDate().ifPresent(date -> findDays().ifPresent(days -> count = DayCount.of(calendar, getWay(), date, days)));
    }

    private Optional<LocalDate> findDate() {
        try {
            return asked.find("date")
                    .map(LocalDate::parse)
                    .or(() -> Optional.of(today()))
                    .filter(each -> each.getYear() >= 2000 && each.getYear() < 2100);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Integer> findDays() {
        return Optional.of(asked.find("days").orElse(Integer.toString(FIRST_DAYS)))
                .filter(each -> each.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(each -> each >= 1 && each <= MOST_DAYS);
    }

    private LocalDate today() {
        return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }

    public DayCount.Way getWay() {
        return Arrays.stream(DayCount.Way.values())
                .filter(each -> Optional.of(each.name()).equals(asked.find("way")))
                .findFirst()
                .orElse(DayCount.Way.WORKING_DAYS_AFTER);
    }

    public DayCount.Way[] getWays() {
        return DayCount.Way.values();
    }

    public @Nullable DayCount getCount() {
        return count;
    }

    public String getDate() {
        return asked.find("date").orElseGet(() -> today().toString());
    }

    public String getDays() {
        return asked.find("days").orElse(Integer.toString(FIRST_DAYS));
    }

    public int getMostDays() {
        return MOST_DAYS;
    }
}
