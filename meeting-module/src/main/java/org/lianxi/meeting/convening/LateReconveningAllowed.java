package org.lianxi.meeting.convening;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The street allowed that a meeting is called again later than the rules say. */
public record LateReconveningAllowed(
        PersonId person, MeetingId meeting, LocalDate until, String reason, OrganisationId ofCommunity) implements Act {

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
        return Map.of("until", until.toString(), "reason", reason);
    }
}
