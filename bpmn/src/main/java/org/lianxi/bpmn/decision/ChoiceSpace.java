package org.lianxi.bpmn.decision;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianxi.committee.procedure.DecisionColumn.Kind;

/** True and false, or the members of an enum. A cell lists some of them, or names those it is not. */
final class ChoiceSpace implements Space {

    private static final Pattern LIST = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private final Column column;

    ChoiceSpace(Column column) {
        this.column = column;
    }

    @Override
    public int size() {
        return column.values().size();
    }

    @Override
    public String name(int ofCase) {
        return column.name() + " = " + column.values().get(ofCase);
    }

    @Override
    public BitSet where(String cell) {
        if (Space.isAny(cell)) {
            return everything();
        }
        if (column.kind() == Kind.TRUTH) {
            return only(cell);
        }
        Matcher not = NOT.matcher(cell);
        if (not.matches()) {
            BitSet others = everything();
            others.andNot(listed(not.group(1).strip()));
            return others;
        }
        return listed(cell);
    }

    private BitSet listed(String list) {
        if (!LIST.matcher(list).matches()) {
            throw new CellUnclear("\"" + list + "\" is no list of values in quotation marks");
        }
        BitSet all = new BitSet(size());
        QUOTED.matcher(list).results().forEach(each -> all.or(only(each.group(1))));
        return all;
    }

    private BitSet only(String value) {
        int place = column.values().indexOf(value);
        if (place < 0) {
            throw new CellUnclear("the value " + value + " is unknown; known are " + column.values());
        }
        BitSet one = new BitSet(size());
        one.set(place);
        return one;
    }
}
