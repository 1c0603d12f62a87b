package org.lianxi.committee.personaldata;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** Somebody took a copy of everything that is kept about a person: the own data, or another's on a granted request. */
public record PersonalDataCopied(PersonId person, PersonId whose, Optional<DataRequestId> request) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("person", whose.value());
    }

    @Override
    public Map<String, String> details() {
        return request.map(id -> Map.of("request", id.value())).orElse(Map.of());
    }
}
