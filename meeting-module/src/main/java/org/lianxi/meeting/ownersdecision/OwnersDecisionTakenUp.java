package org.lianxi.meeting.ownersdecision;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;

/** A matter was submitted that carries out what the owners agreed to. */
public record OwnersDecisionTakenUp(
        PersonId person, MatterId matter, MatterId reserved, String vote, OrganisationId area) implements Act {

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
        return Optional.of(area);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reserved", reserved.value(), "vote", vote);
    }
}
