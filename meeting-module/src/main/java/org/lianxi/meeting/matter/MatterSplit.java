package org.lianxi.meeting.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A submission became several matters. */
public record MatterSplit(PersonId person, MatterId matter, List<MatterId> parts, OrganisationId ofCommunity)
        implements Act {

    public MatterSplit {
        parts = List.copyOf(parts);
    }

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
        return Map.of("parts", String.valueOf(parts.size()));
    }
}
