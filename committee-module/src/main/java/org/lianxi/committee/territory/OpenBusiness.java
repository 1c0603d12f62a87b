package org.lianxi.committee.territory;

import java.util.List;

/**
 * Asks whether something is under way in a compound that must be finished where it was begun. Filled by every feature that has
 * such business; all who fill it are asked before a compound moves.
 */
public interface OpenBusiness {

    /** What is under way, at most twenty. */
    List<Item> of(CompoundId compound);

    /** Something under way. */
    record Item(Sort sort, String title) {}

    /** What sort of thing. */
    enum Sort {
        MEETING,
        TASK
    }
}
