package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/**
 * Something new waits for people. Told in the transaction in which it begins to wait.
 *
 * @param id the engine's id of it, good only while it is open
 * @param task id of the user task in the model
 * @param groups the posts to which it is offered
 * @param person for whom alone it waits, when it is offered to no post
 */
public record WorkOffered(
        String id,
        String process,
        String businessKey,
        String task,
        Set<PostGroup> groups,
        Optional<PersonId> person,
        Optional<Instant> due) {

    public WorkOffered {
        groups = Set.copyOf(groups);
    }
}
