package org.lianxi.meeting.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskState;

/** Finds resolutions with their tasks. */
interface WatchList {

    /**
     * What moved last first; up to {@link PageRequest#rowsToFetch()} rows of these
     * communities.
     */
    List<Row> find(Set<OrganisationId> communities, WatchFilter filter, Instant now, PageRequest page);

    /** A resolution and one of its tasks, names not yet looked up. */
    record Row(
            ResolutionId resolution,
            String title,
            ResolutionState state,
            Instant decidedAt,
            OrganisationId community,
            CompoundId compound,
            Instant movedAt,
            Optional<TaskRow> task) {

        Instant lastMovedAt() {
            return task.map(TaskRow::movedAt).orElse(movedAt);
        }
    }

    /** The task of a row. */
    record TaskRow(
            TaskId id,
            String title,
            TaskState state,
            OrganisationId leadUnit,
            Instant due,
            Instant movedAt,
            Instant acceptBy,
            int rejections) {

        SignalReader.Watched watched() {
            return new SignalReader.Watched(state, acceptBy, due, rejections);
        }

        boolean isOverdueAt(Instant moment) {
            return state.isOwed() && !moment.isBefore(due);
        }
    }
}
