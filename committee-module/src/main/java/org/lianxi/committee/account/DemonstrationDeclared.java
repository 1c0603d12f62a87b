package org.lianxi.committee.account;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The accounts that exist were declared to be those of a demonstration. */
public record DemonstrationDeclared(PersonId declarer) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(declarer);
    }

    @Override
    public Subject subject() {
        return new Subject("account", declarer.value());
    }
}
