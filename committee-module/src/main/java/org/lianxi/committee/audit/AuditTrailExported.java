package org.lianxi.committee.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lianxi.committee.mandate.PersonId;

/** Somebody took a copy of the audit trail, or of a part of it. */
public record AuditTrailExported(PersonId person, AuditFilter filter, String format) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject(Checkpoint.KIND, format);
    }

    @Override
    public Map<String, String> details() {
        return new TreeMap<>(filter.narrowing());
    }
}
