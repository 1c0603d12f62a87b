package org.lianxi.committee.administration;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** A person was entered into the register. */
public record PersonRegistered(PersonId registrar, PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(registrar);
    }

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
