package org.lianxi.meeting.reversal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.lianxi.meeting.task.TaskId;

/**
 * Something that was done for a revoked resolution, and what became of it.
 *
 * @param doneTask the task by which it was done; empty for money
 * @param amount in yuan; empty for what was done
 * @param task the task that undoes it or pays it back
 */
public record ReversalView(
        ReversalId id,
        String title,
        String leadUnitName,
        Optional<TaskId> doneTask,
        Optional<BigDecimal> amount,
        ReversalState state,
        String reason,
        Optional<Instant> decidedAt,
        Optional<TaskId> task) {

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return state == ReversalState.OPEN;
    }
}
