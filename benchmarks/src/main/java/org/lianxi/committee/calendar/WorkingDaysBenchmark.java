package org.lianxi.committee.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Limits by the calendar of working days, against a plain addition of days. */
@State(Scope.Benchmark)
public class WorkingDaysBenchmark {

    private static final int DAYS = 15;

    private final LocalDate beforeTheHoliday = LocalDate.of(2026, 9, 28);
    private final WorkingDays official = WorkingDays.of(holiday(2026), Set.of(2026));
    private final WorkingDays provisional = WorkingDays.of(Map.of(), Set.of());

    private static Map<LocalDate, Boolean> holiday(int year) {
        return List.of(1, 2, 5, 6, 7).stream()
                .collect(Collectors.toMap(day -> LocalDate.of(year, 10, day), day -> false));
    }

    /** What a calendar without working days does. */
    @Benchmark
    public LocalDate baseline() {
        return beforeTheHoliday.plusDays(DAYS);
    }

    /** 15 working days on, over a holiday. */
    @Benchmark
    public LocalDate plus() {
        return official.plus(beforeTheHoliday, DAYS);
    }

    /** And back. */
    @Benchmark
    public LocalDate inverse() {
        return official.minus(LocalDate.of(2026, 10, 26), DAYS);
    }

    /** 7 calendar days on; the last is a holiday and rolls on. */
    @Benchmark
    public LocalDate limit() {
        return official.limit(beforeTheHoliday, 7);
    }

    /** In a year whose notice is not out yet, so that the law's own holidays are computed. */
    @Benchmark
    public LocalDate plusInProvisionalYear() {
        return provisional.plus(beforeTheHoliday, DAYS);
    }
}
