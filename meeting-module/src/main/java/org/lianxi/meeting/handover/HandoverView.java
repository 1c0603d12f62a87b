package org.lianxi.meeting.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.task.TaskId;

/**
 * A handover with its list.
 *
 * @param text the list, word for word
 * @param hash its fingerprint
 * @param tasks those on it, in its order
 * @param maySign whether the reader is awaited to sign
 */
public record HandoverView(
        HandoverId id,
        CompoundId compound,
        String compoundName,
        Side from,
        Side to,
        Instant begunAt,
        HandoverState state,
        String text,
        String hash,
        List<TaskId> tasks,
        boolean maySign) {

    /** One of both, and who signed for it. */
    public record Side(String name, Optional<String> signedByName, Optional<Instant> signedAt) {}

    public HandoverView {
        tasks = List.copyOf(tasks);
    }
}
