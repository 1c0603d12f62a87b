package org.lianxi.meeting.handover;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A side signed the list of a handover. */
public record HandoverSigned(
        PersonId person, HandoverId handover, OrganisationId ofCommunity, OrganisationId side, String hash)
        implements HandoverAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("organisation", side.value(), "sha256", hash);
    }
}
