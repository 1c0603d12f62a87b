package org.lianxi.bpmn.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whole numbers, cut at every bound that a cell of the column names. A bound that is a parameter can lie anywhere: a number
 * is below it, on it or above it, whatever it is compared with besides.
 */
final class NumberSpace implements Space {

    private final Column column;
    private final Set<String> parameters;
    private final List<NumberCase> cases;

    private NumberSpace(Column column, Set<String> parameters, List<NumberCase> cases) {
        this.column = column;
        this.parameters = parameters;
        this.cases = cases;
    }

    static NumberSpace of(Column column, Set<String> parameters, Set<String> cells) {
        Set<Long> bounds = new TreeSet<>();
        Set<String> named = new TreeSet<>();
        for (String cell : cells) {
            for (Interval interval : readable(cell, parameters)) {
                interval.bounds().forEach(bound -> bound.addTo(bounds, named));
            }
        }
        return new NumberSpace(column, parameters, NumberCase.around(column, bounds, named));
    }

    /** An unclear cell is reported when its row is read, with the row's name. */
    private static List<Interval> readable(String cell, Set<String> parameters) {
        try {
            return Interval.read(cell, parameters);
        } catch (CellUnclear e) {
            return List.of();
        }
    }

    @Override
    public int size() {
        return cases.size();
    }

    @Override
    public String name(int ofCase) {
        return column.name() + " = " + cases.get(ofCase);
    }

    @Override
    public BitSet where(String cell) {
        if (Space.isAny(cell)) {
            return everything();
        }
        List<Interval> intervals = Interval.read(cell, parameters);
        BitSet all = new BitSet(size());
        for (int i = 0; i < cases.size(); i++) {
            NumberCase one = cases.get(i);
            all.set(i, intervals.stream().anyMatch(each -> each.holds(one)));
        }
        refuseOutside(intervals);
        return all;
    }

    private void refuseOutside(List<Interval> intervals) {
        List<Long> outside = new ArrayList<>();
        Set<Long> bounds = new TreeSet<>();
        intervals.forEach(interval -> interval.bounds().forEach(bound -> bound.addTo(bounds, new TreeSet<>())));
        for (long bound : bounds) {
            if (bound < column.smallest() || bound > column.largest()) {
                outside.add(bound);
            }
        }
        if (!outside.isEmpty()) {
            throw new CellUnclear(outside.stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + " lies outside " + column.smallest() + " to " + column.largest());
        }
    }
}
