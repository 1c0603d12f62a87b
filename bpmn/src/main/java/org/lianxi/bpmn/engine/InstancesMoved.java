package org.lianxi.bpmn.engine;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of moving the running instances to the newest models.
 *
 * @param moved how many of each process
 * @param left how many of each process stay on the model by which they began
 */
public record InstancesMoved(SortedMap<String, Integer> moved, SortedMap<String, Integer> left) {

    static InstancesMoved none() {
        return new InstancesMoved(new TreeMap<>(), new TreeMap<>());
    }

    /** Whether there was nothing to move. */
    public boolean isNothing() {
        return moved.isEmpty() && left.isEmpty();
    }

    void count(String process, boolean wasMoved) {
        Map<String, Integer> counts = wasMoved ? moved : left;
        counts.merge(process, 1, Integer::sum);
    }
}
