package org.lianxi.committee.procedure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The values that a parameter can take.
 *
 * @param usual the one that holds where nobody chose
 * @param least the smallest number that the product offers; no requirement of law
 * @param most the largest number that the product offers; no requirement of law
 * @param choices the words, where there is no number
 * @param law what law leaves of it
 */
public record Values(
        ValueKind kind, String usual, int least, int most, List<String> choices, Optional<LegalBound> law) {

    /** Keeps an unmodifiable copy. */
    public Values {
        choices = List.copyOf(choices);
    }

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

    static Values whole(ValueKind kind, int usual, int least, int most) {
        return new Values(kind, Integer.toString(usual), least, most, List.of(), Optional.empty());
    }

    /** The first choice is the usual one. */
    static Values oneOf(String... choices) {
        return new Values(ValueKind.CHOICE, choices[0], 0, 0, List.of(choices), Optional.empty());
    }

    static Values yes() {
        return new Values(ValueKind.YES_NO, "true", 0, 0, List.of("true", "false"), Optional.empty());
    }

    /** No number below this is lawful. */
    Values lawfulFrom(int number, String ground) {
        return new Values(
                kind, usual, least, most, choices, Optional.of(new LegalBound(number, Integer.MAX_VALUE, ground)));
    }

    /** Whether the value is of this kind and among those that the product offers, lawful or not. */
    public boolean offers(String value) {
        if (!kind.isNumber()) {
            return choices.contains(value);
        }
        return isNumber(value) && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
    }

    /** The bound of law that the value crosses. */
    public Optional<LegalBound> crossed(String value) {
        return isNumber(value) ? law.filter(bound -> !bound.admits(Integer.parseInt(value))) : Optional.empty();
    }

    /** Whether it may hold somewhere. */
    public boolean admit(String value) {
        return offers(value) && crossed(value).isEmpty();
    }

    private boolean isNumber(String value) {
        return kind.isNumber() && WHOLE.matcher(value).matches();
    }
}
