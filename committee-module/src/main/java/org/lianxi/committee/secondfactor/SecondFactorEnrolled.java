package org.lianxi.committee.secondfactor;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** A person enrolled a second factor. */
public record SecondFactorEnrolled(PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
