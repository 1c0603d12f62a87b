package org.lianxi.web.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.InvalidInput;

/** Values of an address; what does not fit is refused with the name of its parameter. */
final class Query {

    private Query() {}

    /** The constant of this name, in small or capital letters. */
    static <E extends Enum<E>> Optional<E> constant(String name, @Nullable String text, Class<E> type) {
        return given(text).map(word -> Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(name, "input-unknown-word")));
    }

    /** The day, year-month-day. */
    static Optional<LocalDate> day(String name, @Nullable String text) {
        try {
            return given(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(name, "input-wrong-kind");
        }
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(word -> !word.isEmpty());
    }
}
