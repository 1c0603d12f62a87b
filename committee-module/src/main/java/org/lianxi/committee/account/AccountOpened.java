package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** An account was opened for a person. */
public record AccountOpened(PersonId opener, PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(opener);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
