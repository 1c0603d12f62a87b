package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** A person got a temporary password. */
public record PasswordReset(PersonId resetter, PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(resetter);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
