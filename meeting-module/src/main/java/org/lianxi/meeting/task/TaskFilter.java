package org.lianxi.meeting.task;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** Which tasks a list shows. */
public record TaskFilter(Optional<OrganisationId> leadUnit, Optional<TaskState> state, boolean overdueOnly) {

    public static TaskFilter all() {
        return new TaskFilter(Optional.empty(), Optional.empty(), false);
    }
}
