package org.lianxi.committee.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.SolarTerm;

/**
 * The holidays that the law itself names (全国年节及纪念日放假办法, as amended from 2025-01-01): thirteen days a year. What
 * the yearly notice adds, bridging days, make-up days and the days in lieu of a holiday on a weekend, nobody can know
 * before it is out.
 */
final class StatutoryHolidays {

    private static final Map<Integer, SortedMap<LocalDate, String>> YEARS = new ConcurrentHashMap<>();

    private StatutoryHolidays() {}

    /** The days of a year with their names, in order. */
    static SortedMap<LocalDate, String> of(int year) {
        return YEARS.computeIfAbsent(year, StatutoryHolidays::computed);
    }

    private static SortedMap<LocalDate, String> computed(int year) {
        SortedMap<LocalDate, String> days = new TreeMap<>();
        ChineseCalendar newYear = ChineseCalendar.ofNewYear(year);
        enter(days, "元旦", LocalDate.of(year, 1, 1), 1);
        enter(days, "春节", date(newYear).minusDays(1), 4);
        enter(days, "清明节", date(SolarTerm.MINOR_03_QINGMING_015.onOrAfter(newYear)), 1);
        enter(days, "劳动节", LocalDate.of(year, 5, 1), 2);
        enter(days, "端午节", lunar(year, 5, 5), 1);
        enter(days, "中秋节", lunar(year, 8, 15), 1);
        enter(days, "国庆节", LocalDate.of(year, 10, 1), 3);
        return days;
    }

    private static void enter(SortedMap<LocalDate, String> days, String name, LocalDate first, int length) {
        first.datesUntil(first.plusDays(length)).forEach(day -> days.put(day, name));
    }

    private static LocalDate lunar(int year, int month, int day) {
        return date(ChineseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day));
    }

    private static LocalDate date(ChineseCalendar day) {
        return day.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
