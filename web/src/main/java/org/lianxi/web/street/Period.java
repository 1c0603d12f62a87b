package org.lianxi.web.street;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The period of a filter as typed into an address: a day that cannot be read narrows nothing, and the page says so.
 *
 * @param from the first day
 * @param to the last day, included
 * @param isUnreadable whether something was typed that is no day
 */
record Period(Optional<LocalDate> from, Optional<LocalDate> to, boolean isUnreadable) {

    static Period typed(Optional<String> from, Optional<String> to) {
        Optional<LocalDate> first = from.flatMap(Period::day);
        Optional<LocalDate> last = to.flatMap(Period::day);
        boolean unreadable = from.isPresent() != first.isPresent() || to.isPresent() != last.isPresent();
        return new Period(first, last, unreadable);
    }

    /** Whether it ends before it begins. */
    boolean isTurned() {
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    }

    boolean isAny() {
        return from.isPresent() || to.isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
