package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Until when a matter is to be screened was computed anew, since the calendar has changed. */
public record MatterScreeningMoved(MatterId matter, OrganisationId in, Instant oldLimit, Instant limit) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Subject subject() {
        return new Subject("matter", matter.value());
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
