package org.lianxi.meeting.matter;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** A matter was submitted. */
public record MatterSubmitted(
        PersonId person,
        MatterId matter,
        OrganisationId organisation,
        CompoundId compound,
        int files,
        OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("matter", matter.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "organisation", organisation.value(), "compound", compound.value(), "files", String.valueOf(files));
    }
}
