package org.lianxi.meeting.publicity;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** It was entered with a photo that a notice hangs at one place more. */
public record PostingProofGiven(PersonId actor, PublicNoticeId notice, OrganisationId in, int edition)
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
