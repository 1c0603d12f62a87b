package org.lianxi.meeting.publicity;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** An objection is right: the resolution has to be looked at again. */
public record ObjectionUpheld(PersonId actor, PublicNoticeId notice, OrganisationId in, ResolutionId resolution)
        implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("resolution", resolution.value());
    }
}
