package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.Set;

/**
 * Where a running instance stands.
 *
 * @param process id of the process
 * @param businessKey id of its subject
 * @param since when it was started
 * @param steps ids of the elements at which it waits
 * @param isWaited whether a task, a timer or another job, or a message is to move it on; otherwise nothing ever will
 */
public record Stand(String process, String businessKey, Instant since, Set<String> steps, boolean isWaited) {

    public Stand {
        steps = Set.copyOf(steps);
    }
}
