package org.lianxi.committee.audit;

import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianxi.committee.calendar.WorkingDays;

/**
 * How long entries of the audit trail are kept. CFG-25: 36 months unless somebody chose otherwise [DESIGN], and never less
 * than the 180 days that the law asks for.
 */
public record Retention(Period period) {

    /** What is kept where nobody chose. */
    public static final Retention USUAL = new Retention(Period.ofMonths(36));

    private static final int SHORTEST_DAYS = 180;

    /** The months of which even the shortest make as many days. */
    private static final int SHORTEST_MONTHS = 6;

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,5}) *(days?|months?)");

    /**
     * Keeps a period that the law allows.
     *
     * @throws IllegalArgumentException if it is shorter than 180 days
     */
    public Retention {
        if (isShort(period)) {
            throw new IllegalArgumentException(
                    "审计记录至少保存 180 天 · the audit trail is kept for at least 180 days, not " + period);
        }
    }

    /**
     * Reads {@code 36 months} or {@code 400 days}.
     *
     * @throws IllegalArgumentException if it is something else, or shorter than 180 days
     */
    public static Retention of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("审计记录的保存期应形如 36 months 或 400 days"
                    + " · the retention of the audit trail should look like 36 months or 400 days, not " + written);
        }
        int number = Integer.parseInt(matcher.group(1));
        return new Retention(matcher.group(2).startsWith("d") ? Period.ofDays(number) : Period.ofMonths(number));
    }

    /** Months first: 180 days are less than the shortest half of a year. */
    @SuppressWarnings("JavaPeriodGetDays") // a period of months has none, one of days has no months
    private static boolean isShort(Period period) {
        return period.toTotalMonths() < SHORTEST_MONTHS && period.getDays() < SHORTEST_DAYS;
    }

    /** Entries before this moment need no longer be kept. */
    Instant keptSince(Instant now) {
        return now.atZone(WorkingDays.ZONE)
                .minus(period)
                .truncatedTo(ChronoUnit.MICROS)
                .toInstant();
    }
}
