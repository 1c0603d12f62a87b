package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** An account was suspended. */
public record AccountSuspended(PersonId suspender, PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(suspender);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
