package org.lianxi.committee.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.lianxi.committee.refusal.InvalidInput;

/** Walks a sheet by the headings of its first row and collects what is wrong with it. */
public final class Findings {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate SPREADSHEETS_BEGIN = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 80_000;
    private static final int LONGEST_NUMBER = 7;
    private static final List<String> PASSWORDS = List.of("密码", "口令", "password");

    private final List<RowProblem> problems = new ArrayList<>();
    private final ImportProgress progress;
    private final List<SheetRow> rows;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Set<List<String>> seen = new HashSet<>();

    Findings(List<SheetRow> sheet, ImportKind kind, ImportWords words, ImportProgress progress) {
        this.progress = progress;
        SheetRow heading = sheet.stream()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElseThrow(() -> new InvalidInput("file", "import-empty"));
        if (kind == ImportKind.ACCOUNTS && heading.cells().stream().anyMatch(Findings::isAboutPasswords)) {
            throw new InvalidInput("file", "import-has-passwords");
        }
        for (int place = 0; place < heading.cells().size(); place++) {
            int here = place;
            words.column(heading.cell(place)).ifPresent(column -> places.putIfAbsent(column, here));
        }
        List<Column> missing = kind.columns().stream()
                .filter(each -> !places.containsKey(each))
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput("file", "import-headings", missing);
        }
        rows = sheet.stream()
                .filter(each -> each.number() > heading.number() && !each.isBlank())
                .toList();
        rows.stream().filter(SheetRow::formula).forEach(each -> wrong(each, "import-formula"));
    }

    /** Walks all rows, and tells how far. */
    public void eachRow(Consumer<SheetRow> check) {
        for (int place = 0; place < rows.size(); place++) {
            check.accept(rows.get(place));
            progress.reached(ImportProgress.Stage.CHECKING, place + 1, rows.size());
        }
    }

    /** The rows below the heading that are not empty. */
    public List<SheetRow> rows() {
        return rows;
    }

    List<RowProblem> problems() {
        return problems.stream()
                .sorted((one, other) -> Integer.compare(one.row(), other.row()))
                .toList();
    }

    /** What stands in a cell, without blanks around it. */
    public String text(SheetRow row, Column column) {
        return Optional.ofNullable(places.get(column)).map(row::cell).orElse("");
    }

    /** A text that must be there and not too long. */
    public String needed(SheetRow row, Column column, int longest) {
        String text = text(row, column);
        if (text.isEmpty()) {
            wrong(row, column, "input-required");
        } else if (text.codePointCount(0, text.length()) > longest) {
            wrong(row, column, "input-too-long", longest, text.codePointCount(0, text.length()));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            wrong(row, column, "input-control-character");
        }
        return text;
    }

    /** A day, which is named as a problem where it is none. */
    public Optional<LocalDate> day(SheetRow row, Column column, boolean isNeeded) {
        String text = text(row, column);
        if (text.isEmpty()) {
            if (isNeeded) {
                wrong(row, column, "input-required");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.replace('/', '-').replace('.', '-'), DAY));
        } catch (DateTimeParseException e) {
            Optional<LocalDate> counted = counted(text);
            if (counted.isEmpty()) {
                wrong(row, column, "import-bad-day", text);
            }
            return counted;
        }
    }

    /** Whether this is the first row with this key; a second one is a problem. */
    public boolean isFirst(SheetRow row, List<String> key) {
        boolean first = seen.add(key);
        if (!first) {
            wrong(row, "import-duplicate-row");
        }
        return first;
    }

    /** Notes what is wrong with a cell. */
    public void wrong(SheetRow row, Column column, String code, Object... arguments) {
        problems.add(new RowProblem(row.number(), Optional.of(column), code, List.of(arguments)));
    }

    /** Notes what is wrong with a row. */
    public void wrong(SheetRow row, String code, Object... arguments) {
        problems.add(new RowProblem(row.number(), Optional.empty(), code, List.of(arguments)));
    }

    /** A whole number in this range; else it is noted. */
    OptionalInt number(SheetRow row, Column column, int least, int most) {
        String text = needed(row, column, LONGEST_NUMBER);
        boolean isNumber = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(each -> each >= '0' && each <= '9');
        OptionalInt number = isNumber ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        if (number.stream().anyMatch(each -> each >= least && each <= most)) {
            return number;
        }
        if (isNumber || (!text.isEmpty() && text.length() <= LONGEST_NUMBER)) {
            wrong(row, column, "input-out-of-range", least, most);
        }
        return OptionalInt.empty();
    }

    private static boolean isAboutPasswords(String heading) {
        String small = heading.toLowerCase(Locale.ROOT);
        return PASSWORDS.stream().anyMatch(small::contains);
    }

    /** Spreadsheets store a day as the number of days since the end of 1899. */
    private static Optional<LocalDate> counted(String text) {
        String whole = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        if (whole.length() != 5 || !whole.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return Optional.empty();
        }
        int days = Integer.parseInt(whole);
        return days >= FIRST_SERIAL && days <= LAST_SERIAL
                ? Optional.of(SPREADSHEETS_BEGIN.plusDays(days))
                : Optional.empty();
    }
}
