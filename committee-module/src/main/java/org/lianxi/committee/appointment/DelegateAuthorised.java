package org.lianxi.committee.appointment;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.DelegateAuthorisation;
import org.lianxi.committee.mandate.PersonId;

/** A committee of owners has named its delegate. */
public record DelegateAuthorised(PersonId actor, DelegateAuthorisation authorisation) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("person", authorisation.person().value());
    }

    @Override
    public Map<String, String> details() {
        return AuthorisationDetails.of(authorisation);
    }
}
