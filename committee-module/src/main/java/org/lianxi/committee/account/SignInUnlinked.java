package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The link of an account with one of an identity provider was taken away. */
public record SignInUnlinked(PersonId unlinker, PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(unlinker);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
