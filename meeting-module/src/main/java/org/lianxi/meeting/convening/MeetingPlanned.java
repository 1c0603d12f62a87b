package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** A meeting was planned. */
public record MeetingPlanned(
        PersonId person,
        MeetingId meeting,
        MeetingType type,
        CompoundId compound,
        Instant startsAt,
        OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("meeting", meeting.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("type", type.name(), "compound", compound.value(), "startsAt", startsAt.toString());
    }
}
