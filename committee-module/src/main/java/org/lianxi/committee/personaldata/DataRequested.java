package org.lianxi.committee.personaldata;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** Somebody asked for the erasure or the correction of the own data, or for a copy of another's. */
public record DataRequested(PersonId person, DataRequestId request, DataRequestKind kind, PersonId whose)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("data-request", request.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "whose", whose.value());
    }
}
