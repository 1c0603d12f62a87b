package org.lianxi.meeting.task;

import java.util.Map;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/**
 * A task goes on with its resolution.
 *
 * @param days how many calendar days it has rested
 */
public record TaskResumed(TaskId task, OrganisationId in, ResolutionId resolution, int days) implements TaskFollows {

    @Override
    public Map<String, String> details() {
        return Map.of("resolution", resolution.value(), "days", Integer.toString(days));
    }
}
