package org.lianxi.bpmn.engine;

import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/**
 * One open human task that somebody has taken on.
 *
 * @param work id of the task
 * @param person who has taken it on
 * @param offeredTo the groups to which it is offered
 */
public record Claim(String work, PersonId person, Set<PostGroup> offeredTo) {

    /** Keeps an unmodifiable copy. */
    public Claim {
        offeredTo = Set.copyOf(offeredTo);
    }
}
