package org.lianxi.meeting.task;

import java.util.Map;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** A task rests with its resolution. */
public record TaskSuspended(TaskId task, OrganisationId in, ResolutionId resolution) implements TaskFollows {

    @Override
    public Map<String, String> details() {
        return Map.of("resolution", resolution.value());
    }
}
