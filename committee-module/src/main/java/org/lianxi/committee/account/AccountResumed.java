package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** A suspended account was resumed. */
public record AccountResumed(PersonId resumer, PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(resumer);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
