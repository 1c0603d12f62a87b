package org.lianxi.bpmn.consistency;

import java.time.Instant;
import java.util.List;

/**
 * What one check has found.
 *
 * @param at when it was made
 * @param open how many open things were looked at
 * @param running how many running processes were looked at
 * @param differences the first {@value #MOST_KEPT} of those found
 * @param found how many were found in all
 */
public record ConsistencyReport(Instant at, int open, int running, List<Difference> differences, int found) {

    /** More are counted and not kept. */
    static final int MOST_KEPT = 2_000;

    public ConsistencyReport {
        differences = List.copyOf(differences);
    }
}
