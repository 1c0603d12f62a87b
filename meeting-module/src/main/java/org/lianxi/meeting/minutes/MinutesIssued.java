package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.numbering.DocumentNumber;

/** Minutes were issued and never change again. What was adopted takes effect with them, except for who refused to sign. */
public record MinutesIssued(
        PersonId actor,
        MinutesId minutes,
        MeetingId meeting,
        OrganisationId in,
        DocumentNumber number,
        TextHash hash,
        Instant at,
        Set<Seat> refusing)
        implements Act {

    public MinutesIssued {
        refusing = Set.copyOf(refusing);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("minutes", minutes.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("meeting", meeting.value(), "number", number.toString(), "sha256", hash.value());
    }
}
