package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/**
 * Whose open work is looked for.
 *
 * @param person for whom work may wait personally, or who may have claimed it
 * @param groups the groups to which the person belongs now
 * @param lapsed ids of work whose claim by somebody else no longer counts
 * @param now decides what is overdue
 */
public record WorkSearch(PersonId person, Collection<PostGroup> groups, Set<String> lapsed, Instant now) {

    /** Keeps unmodifiable copies. */
    public WorkSearch {
        groups = List.copyOf(groups);
        lapsed = Set.copyOf(lapsed);
    }
}
