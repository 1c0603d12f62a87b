package org.lianxi.committee.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** Accounts were opened together, from a sheet: one entry of the trail for all of them. */
public record AccountsOpened(PersonId opener, AccountBatch batch, Set<PersonId> persons) implements Act {

    /** Keeps an unmodifiable copy. */
    public AccountsOpened {
        persons = Set.copyOf(persons);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(opener);
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
