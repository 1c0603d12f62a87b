package org.lianxi.bpmn.engine;

import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/**
 * Something waits no longer: it was done, or taken out of the process. Told in the same transaction.
 *
 * @param person for whom alone it waited, when it was offered to no post
 */
public record WorkOver(
        String process, String businessKey, String task, Set<PostGroup> groups, Optional<PersonId> person) {

    public WorkOver {
        groups = Set.copyOf(groups);
    }
}
