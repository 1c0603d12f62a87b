package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Minutes were sent to the parties to be countersigned. */
public record MinutesSent(PersonId actor, MinutesId minutes, OrganisationId in, TextHash hash, Instant countersignBy)
        implements Act {

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
        return Map.of("sha256", hash.value(), "countersignBy", countersignBy.toString());
    }
}
