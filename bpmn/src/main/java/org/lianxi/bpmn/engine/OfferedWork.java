package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * One open human task.
 *
 * @param id the engine's id of it, good only while it is open
 * @param process id of the process
 * @param businessKey id of the subject
 * @param step the step in the model
 * @param since when it was opened
 * @param due until when it is to be done
 * @param person for whom it waits, or who has claimed it
 * @param isOffered whether it is offered to posts, so that it can be claimed and given back
 */
public record OfferedWork(
        String id,
        String process,
        String businessKey,
        ModelStep step,
        Instant since,
        Optional<Instant> due,
        Optional<PersonId> person,
        boolean isOffered) {}
