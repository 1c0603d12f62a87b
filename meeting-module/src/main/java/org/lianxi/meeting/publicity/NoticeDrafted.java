package org.lianxi.meeting.publicity;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** A notice was drafted, since a resolution took effect, was changed or revoked. */
public record NoticeDrafted(PublicNoticeId notice, OrganisationId in, ResolutionId resolution, PublicNoticeKind kind)
        implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("resolution", resolution.value(), "kind", kind.name());
    }
}
