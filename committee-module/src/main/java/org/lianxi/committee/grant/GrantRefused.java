package org.lianxi.committee.grant;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The second person refused a proposal. */
public record GrantRefused(PersonId decider, GrantId grant) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(decider);
    }

    @Override
    public Subject subject() {
        return new Subject("grant", grant.value());
    }
}
