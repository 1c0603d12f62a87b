package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A meeting without a quorum was called again. */
public record MeetingReconvened(
        PersonId person, MeetingId first, MeetingId second, Instant startsAt, OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("meeting", second.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reconvenes", first.value(), "startsAt", startsAt.toString());
    }
}
