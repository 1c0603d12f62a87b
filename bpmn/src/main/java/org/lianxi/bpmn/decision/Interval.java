package org.lianxi.bpmn.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One condition on a number: a comparison, a single value, or a range. A cell holds several, with commas between them. */
record Interval(List<Side> sides) {

    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)?\\s*([-\\w]+)");
    private static final Pattern RANGE =
            Pattern.compile("([\\[\\](])\\s*([-\\w]+)\\s*\\.\\.\\s*([-\\w]+)\\s*([\\[\\])])");

    static List<Interval> read(String cell, Set<String> parameters) {
        if (Space.isAny(cell)) {
            return List.of();
        }
        List<Interval> all = new ArrayList<>();
        for (String part : cell.split(",", -1)) {
            all.add(readOne(part.strip(), parameters));
        }
        return all;
    }

    private static Interval readOne(String part, Set<String> parameters) {
        Matcher comparison = COMPARISON.matcher(part);
        if (comparison.matches()) {
            String operator = comparison.group(1) == null ? "=" : comparison.group(1);
            return new Interval(List.of(new Side(operator, Bound.read(comparison.group(2), parameters))));
        }
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            return new Interval(List.of(
                    new Side(range.group(1).equals("[") ? ">=" : ">", Bound.read(range.group(2), parameters)),
                    new Side(range.group(4).equals("]") ? "<=" : "<", Bound.read(range.group(3), parameters))));
        }
        throw new CellUnclear("\"" + part + "\" is no comparison, value or range of whole numbers");
    }

    List<Bound> bounds() {
        return sides.stream().map(Side::bound).toList();
    }

    boolean holds(NumberCase number) {
        return sides.stream().allMatch(side -> side.holds(number));
    }

    /** One comparison. */
    record Side(String operator, Bound bound) {

        boolean holds(NumberCase number) {
            return test().test(number.comparedWith(bound));
        }

        private IntPredicate test() {
            return switch (operator) {
                case "<" -> sign -> sign < 0;
                case "<=" -> sign -> sign <= 0;
                case ">" -> sign -> sign > 0;
                case ">=" -> sign -> sign >= 0;
                default -> sign -> sign == 0;
            };
        }
    }
}
