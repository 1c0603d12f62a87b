package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The lock of an account was lifted before its time. */
public record LockLifted(PersonId lifter, PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(lifter);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
