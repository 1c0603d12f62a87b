package org.lianxi.bpmn.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Numbers that all conditions of a column treat alike: one of them, and on which side of each parameter they lie. */
record NumberCase(long example, Map<String, Integer> parameters) {

    static List<NumberCase> around(Column column, Set<Long> bounds, Set<String> named) {
        Set<Long> examples = new TreeSet<>();
        for (long bound : bounds) {
            addWithin(column, bound - 1, examples);
            addWithin(column, bound, examples);
            addWithin(column, bound + 1, examples);
        }
        addWithin(column, column.smallest(), examples);
        addWithin(column, column.largest(), examples);
        List<NumberCase> cases =
                examples.stream().map(each -> new NumberCase(each, Map.of())).toList();
        for (String parameter : named) {
            cases = besides(cases, parameter);
        }
        return cases;
    }

    private static void addWithin(Column column, long number, Set<Long> examples) {
        if (number >= column.smallest() && number <= column.largest()) {
            examples.add(number);
        }
    }

    private static List<NumberCase> besides(List<NumberCase> cases, String parameter) {
        List<NumberCase> more = new ArrayList<>();
        for (NumberCase one : cases) {
            for (int side = -1; side <= 1; side++) {
                Map<String, Integer> sides = new LinkedHashMap<>(one.parameters);
                sides.put(parameter, side);
                more.add(new NumberCase(one.example, sides));
            }
        }
        return more;
    }

    int comparedWith(Bound bound) {
        return bound.isNumber() ? Long.compare(example, bound.number()) : parameters.getOrDefault(bound.text(), 0);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.valueOf(example));
        parameters.forEach((name, side) ->
                text.append(side < 0 ? " < " : side > 0 ? " > " : " = ").append(name));
        return text.toString();
    }
}
