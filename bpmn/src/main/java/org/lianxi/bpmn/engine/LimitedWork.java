package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;

/**
 * One open human task with a limit.
 *
 * @param work whom it was offered to, as when it began to wait
 * @param since when that was
 * @param due its limit as it is now
 */
public record LimitedWork(WorkOffered work, Instant since, Instant due) {

    LimitedWork(EngineRows.TaskRow row, Set<PostGroup> groups) {
        this(
                new WorkOffered(
                        row.id(),
                        row.process(),
                        row.businessKey(),
                        row.task(),
                        groups,
                        groups.isEmpty() ? row.assignee().map(PersonId::new) : Optional.empty(),
                        row.due()),
                row.since(),
                row.due().orElseThrow());
    }
}
