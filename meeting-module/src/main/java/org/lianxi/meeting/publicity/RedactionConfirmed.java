package org.lianxi.meeting.publicity;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A second person has confirmed that a notice shows nobody. */
public record RedactionConfirmed(PersonId actor, PublicNoticeId notice, OrganisationId in, int edition)
        implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("edition", String.valueOf(edition));
    }
}
