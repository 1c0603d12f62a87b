package org.lianxi.meeting.task;

import java.util.Map;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** A task is not done any more, because its resolution holds no more. */
public record TaskCancelled(TaskId task, OrganisationId in, ResolutionId resolution) implements TaskFollows {

    @Override
    public Map<String, String> details() {
        return Map.of("resolution", resolution.value());
    }
}
