package org.lianxi.bpmn.decision;

import java.util.Set;
import java.util.regex.Pattern;

/** What a number is compared with: another number, or a parameter by its name. */
record Bound(String text) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}");

    static Bound read(String text, Set<String> parameters) {
        if (!NUMBER.matcher(text).matches() && !parameters.contains(text)) {
            throw new CellUnclear("\"" + text + "\" is neither a whole number nor one of the parameters " + parameters);
        }
        return new Bound(text);
    }

    boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    long number() {
        return Long.parseLong(text);
    }

    void addTo(Set<Long> numbers, Set<String> parameters) {
        if (isNumber()) {
            numbers.add(number());
        } else {
            parameters.add(text);
        }
    }
}
