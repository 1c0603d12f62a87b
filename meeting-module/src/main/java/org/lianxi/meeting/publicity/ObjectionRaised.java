package org.lianxi.meeting.publicity;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** Somebody objected to a posted notice; who it was stands with the objection only. */
public record ObjectionRaised(PublicNoticeId notice, OrganisationId in, ResolutionId resolution, boolean ownership)
        implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("resolution", resolution.value(), "ownership", String.valueOf(ownership));
    }
}
