package org.lianxi.committee.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The first passwords of accounts that were opened together were handed out, all on one list. */
public record FirstPasswordsIssued(PersonId issuer, AccountBatch batch, Set<PersonId> persons) implements Act {

    /** Keeps an unmodifiable copy. */
    public FirstPasswordsIssued {
        persons = Set.copyOf(persons);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(issuer);
    }

    @Override
    public Subject subject() {
        return new Subject("import", batch.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("entered", Integer.toString(persons.size()));
    }
}
