package org.lianxi.web.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianxi.committee.calendar.NoticeDay;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

/**
 * A notice as people write it down, one day a line: {@code 2027-01-01,休,元旦}. Commas may be Chinese ones or tabs, the
 * sign may be a word; empty lines are skipped but counted.
 */
final class NoticeLines {

    private static final Pattern BETWEEN = Pattern.compile("[,，\t]");
    private static final Map<String, Boolean> WORKING = Map.of("休", false, "班", true, "off", false, "work", true);

    private NoticeLines() {}

    /** The days in the order of their lines, or a refusal that names every line that cannot be read. */
    static List<NoticeDay> read(String field, String text) {
        List<NoticeDay> days = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int number = 0;
        for (String line : withoutMark(text).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                Optional<NoticeDay> day = day(line);
                day.ifPresent(days::add);
                if (day.isEmpty()) {
                    problems.add(new Problem(field, "calendar-line-unreadable", List.of(number, line.strip())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return days;
    }

    /** The same for people to edit. */
    static String write(List<NoticeDay> days) {
        StringBuilder text = new StringBuilder();
        days.forEach(each -> text.append(each.day())
                .append(each.working() ? ",班," : ",休,")
                .append(each.note())
                .append('\n'));
        return text.toString();
    }

    private static Optional<NoticeDay> day(String line) {
        List<String> cells = BETWEEN.splitAsStream(line).map(String::strip).toList();
        if (cells.size() != 3 || !WORKING.containsKey(cells.get(1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NoticeDay(LocalDate.parse(cells.get(0)), WORKING.get(cells.get(1)), cells.get(2)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Spreadsheets put a byte order mark before the first line. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
