package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A meeting of a street was planned. */
public record StreetMeetingPlanned(
        PersonId person,
        MeetingId meeting,
        MeetingType type,
        int compounds,
        int members,
        Instant startsAt,
        OrganisationId ofStreet)
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
        return Optional.of(ofStreet);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "type",
                type.name(),
                "compounds",
                String.valueOf(compounds),
                "members",
                String.valueOf(members),
                "startsAt",
                startsAt.toString());
    }
}
