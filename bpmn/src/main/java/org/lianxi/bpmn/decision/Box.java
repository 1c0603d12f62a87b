package org.lianxi.bpmn.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The cases that a row lets pass: for each input a set. */
record Box(List<BitSet> sides) {

    boolean isEmpty() {
        return sides.stream().anyMatch(BitSet::isEmpty);
    }

    boolean meets(Box other) {
        for (int i = 0; i < sides.size(); i++) {
            if (!sides.get(i).intersects(other.sides.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A part of this box that none of the others covers. */
    Optional<Box> leftBy(List<Box> others) {
        if (isEmpty()) {
            return Optional.empty();
        }
        if (others.isEmpty()) {
            return Optional.of(this);
        }
        List<Box> rest = others.subList(1, others.size());
        return meets(others.get(0)) ? outside(others.get(0), rest) : leftBy(rest);
    }

    private Optional<Box> outside(Box other, List<Box> rest) {
        List<BitSet> shared = new ArrayList<>(sides);
        for (int i = 0; i < sides.size(); i++) {
            BitSet beyond = (BitSet) sides.get(i).clone();
            beyond.andNot(other.sides.get(i));
            List<BitSet> part = new ArrayList<>(shared);
            part.set(i, beyond);
            Optional<Box> left = new Box(part).leftBy(rest);
            if (left.isPresent()) {
                return left;
            }
            BitSet within = (BitSet) sides.get(i).clone();
            within.and(other.sides.get(i));
            shared.set(i, within);
        }
        return Optional.empty();
    }
}
