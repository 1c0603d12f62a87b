package org.lianxi.committee.personaldata;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** What may be erased of a person's data was. */
public record PersonalDataErased(PersonId person, PersonId whose) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("person", whose.value());
    }
}
