package org.lianxi.bpmn.engine;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * Names one open human task without knowing any id of the engine.
 *
 * @param process id of the process
 * @param businessKey id of the subject
 * @param task id of the user task in the model
 * @param group tells the instances of a loop apart that are offered to one post each
 * @param person tells the instances of a loop apart that wait for one person each
 */
public record OpenTask(
        String process, String businessKey, String task, Optional<PostGroup> group, Optional<PersonId> person) {

    /** The only open task of this key. */
    public OpenTask(String process, String businessKey, String task) {
        this(process, businessKey, task, Optional.empty(), Optional.empty());
    }

    /** The one that is offered to a group. */
    public OpenTask offeredTo(PostGroup offered) {
        return new OpenTask(process, businessKey, task, Optional.of(offered), person);
    }

    /** The one that waits for a person. */
    public OpenTask waitingFor(PersonId waitedFor) {
        return new OpenTask(process, businessKey, task, group, Optional.of(waitedFor));
    }
}
