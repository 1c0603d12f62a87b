package org.lianxi.bpmn.decision;

import java.util.BitSet;
import java.util.Set;

/** The cases that one input can be in, cut so finely that each cell of its column lets a case pass or not. */
interface Space {

    int size();

    /**
     * The cases that this cell lets pass.
     *
     * @throws CellUnclear when it is none of the conditions that this column can hold
     */
    BitSet where(String cell);

    /** One case in words, such as {@code subject = COVENANT}. */
    String name(int ofCase);

    default BitSet everything() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    /** The space of this column, in which these cells stand. */
    static Space of(Column column, Set<String> parameters, Set<String> cells) {
        return switch (column.kind()) {
            case TRUTH, CHOICE -> new ChoiceSpace(column);
            case NUMBER -> NumberSpace.of(column, parameters, cells);
            case TEXT -> throw new IllegalArgumentException("an input is no free text: " + column.name());
        };
    }

    static boolean isAny(String cell) {
        return cell.isEmpty() || cell.equals("-");
    }
}
