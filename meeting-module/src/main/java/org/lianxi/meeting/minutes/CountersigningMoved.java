package org.lianxi.meeting.minutes;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Until when minutes are to be countersigned was computed anew, since the calendar has changed. */
public record CountersigningMoved(MinutesId minutes, OrganisationId in, Instant oldLimit, Instant limit)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
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
        return Map.of("oldLimit", oldLimit.toString(), "limit", limit.toString());
    }
}
