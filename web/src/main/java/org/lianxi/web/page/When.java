package org.lianxi.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates, times and what is left of them, written for the reader: {@code #{when.time(entry.since)}}. */
@Named
@ApplicationScoped
public class When {

    /** The zone of every date on a page; the same as the calendar's. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final int SOON_DAYS = 3;

    private final InstantSource clock;
    private final OfficialYears years;

    /** For Weld's proxy. */
    protected When() {
        this(InstantSource.system(), new OfficialYears());
    }

    @Inject
    When(InstantSource clock, OfficialYears years) {
        this.clock = clock;
        this.years = years;
    }

    /** Day of a date or an instant: 2026年11月23日 or 23 Nov 2026; nothing for nothing. */
    public String date(@Nullable Object value) {
        return local(value).map(day -> dayFormat().format(day)).orElse("");
    }

    /** Day and minute of an instant; nothing for nothing. */
    public String time(@Nullable Object value) {
        return instant(value).map(at -> minuteFormat().format(at.atZone(ZONE))).orElse("");
    }

    /** When people are to meet: day, day of the week and minute of an instant; nothing for nothing. */
    public String moment(@Nullable Object value) {
        return instant(value)
                .map(at -> DateTimeFormatter.ofPattern(text("when.moment"), Texts.currentLocale())
                        .format(at.atZone(ZONE)))
                .orElse("");
    }

    /** The time of the day of an instant, 14:30; nothing for nothing. */
    public String clock(@Nullable Object value) {
        return instant(value)
                .map(at -> at.atZone(ZONE)
                        .toLocalTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString())
                .orElse("");
    }

    /** A time limit: the last day until 24:00 when the limit is the end of a day, else day and minute. */
    public String deadline(@Nullable Object value) {
        return instant(value)
                .map(until -> until.atZone(ZONE))
                .map(until -> until.toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? Texts.fill(
                                text("when.end.of.day"),
                                Texts.currentLocale(),
                                dayFormat().format(until.minusDays(1)))
                        : minuteFormat().format(until))
                .orElse("");
    }

    /** The same for machines: the value of {@code <time datetime>}. */
    public String iso(@Nullable Object value) {
        return Optional.ofNullable(unwrapped(value)).map(Object::toString).orElse("");
    }

    /** How much is left or how long it is over: 还有 2 天, 已逾期 3 天. */
    public String left(@Nullable Object value) {
        return instant(value).map(this::leftUntil).orElse("");
    }

    /** {@code overdue}, {@code soon} (three days or less) or {@code calm}: the look of a deadline. */
    public String urgency(@Nullable Object value) {
        return instant(value).map(this::urgencyOf).orElse("calm");
    }

    /** Whether a time limit lies in a year whose notice is not out yet, so that it may still move. */
    public boolean provisional(@Nullable Object value) {
        return instant(value)
                .map(until -> until.minusNanos(1).atZone(ZONE).getYear())
                .map(years::isProvisional)
                .orElse(false);
    }

    private String urgencyOf(Instant until) {
        Instant now = clock.instant();
        if (until.isBefore(now)) {
            return "overdue";
        }
        return until.isAfter(now.plus(SOON_DAYS, ChronoUnit.DAYS)) ? "calm" : "soon";
    }

    private String leftUntil(Instant until) {
        Duration left = Duration.between(clock.instant(), until);
        Locale locale = Texts.currentLocale();
        String side = left.isNegative() ? "when.over." : "when.left.";
        Duration size = left.abs();
        if (size.toDays() > 0) {
            return Texts.fill(text(side + "days"), locale, size.toDays());
        }
        if (size.toHours() > 0) {
            return Texts.fill(text(side + "hours"), locale, size.toHours());
        }
        return Texts.fill(text(side + "minutes"), locale, size.toMinutes());
    }

    private static Optional<LocalDate> local(@Nullable Object value) {
        return unwrapped(value) instanceof LocalDate day
                ? Optional.of(day)
                : instant(value).map(at -> at.atZone(ZONE).toLocalDate());
    }

    /** A date means its end, 24:00: DOMAIN §3. */
    private static Optional<Instant> instant(@Nullable Object value) {
        Object plain = unwrapped(value);
        if (plain instanceof Instant at) {
            return Optional.of(at);
        }
        return plain instanceof LocalDate day
                ? Optional.of(day.plusDays(1).atStartOfDay(ZONE).toInstant())
                : Optional.empty();
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static DateTimeFormatter dayFormat() {
        Locale locale = Texts.currentLocale();
        return DateTimeFormatter.ofPattern(text("when.day"), locale);
    }

    private static DateTimeFormatter minuteFormat() {
        Locale locale = Texts.currentLocale();
        return DateTimeFormatter.ofPattern(text("when.minute"), locale);
    }

    private static String text(String key) {
        return Texts.of("", Texts.currentLocale()).getString(key);
    }
}
