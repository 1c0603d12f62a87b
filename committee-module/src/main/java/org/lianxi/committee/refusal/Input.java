package org.lianxi.committee.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields of a command and refuses all problems together.
 *
 * <pre>{@code
 * Input.check().text("title", title, 1, 200).number("households", households, 0, 100_000).orRefuse();
 * }</pre>
 *
 * Codes: {@code input-required}, {@code input-too-short}, {@code input-too-long}, {@code input-control-character},
 * {@code input-out-of-range}. This is the one place where a missing value may arrive as null: it is what pages and
 * JSON hand over.
 */
public final class Input {

    private final List<Problem> problems = new ArrayList<>();

    private Input() {}

    /** Begins a check. */
    public static Input check() {
        return new Input();
    }

    /** A text of one or several lines whose length, counted in characters as people see them, lies in these limits. */
    public Input text(String field, @Nullable String value, int shortest, int longest) {
        String text = value == null ? "" : value.strip();
        int length = text.codePointCount(0, text.length());
        if (text.codePoints().allMatch(Input::isUnseen)) {
            return shortest == 0 ? this : problem(field, "input-required");
        }
        if (length < shortest) {
            return problem(field, "input-too-short", shortest);
        }
        if (length > longest) {
            return problem(field, "input-too-long", longest, length);
        }
        return text.codePoints().anyMatch(Input::isForbidden) ? problem(field, "input-control-character") : this;
    }

    /** A value that must be there. */
    public Input present(String field, @Nullable Object value) {
        return value == null ? problem(field, "input-required") : this;
    }

    /** A value that must be there. */
    public Input given(String field, Optional<?> value) {
        return value.isEmpty() ? problem(field, "input-required") : this;
    }

    /** A whole number within these limits, both included. */
    public Input number(String field, long value, long smallest, long largest) {
        return value < smallest || value > largest ? problem(field, "input-out-of-range", smallest, largest) : this;
    }

    /** Any other condition, with the code of the text that explains it. */
    public Input that(boolean holds, String field, String code, Object... arguments) {
        return holds ? this : problem(field, code, arguments);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInput with every problem found, if there is one
     */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private Input problem(String field, String code, Object... arguments) {
        problems.add(new Problem(field, code, List.of(arguments)));
        return this;
    }

    /** Blanks of every width and marks that only steer other characters. */
    private static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static boolean isForbidden(int character) {
        boolean isLayout = character == '\n' || character == '\r' || character == '\t';
        boolean isHalfACharacter = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return (Character.isISOControl(character) && !isLayout) || isHalfACharacter;
    }
}
