package org.lianxi.committee.change;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A change of the registers was not approved.
 *
 * @param line what is proposed
 */
public record ChangeRefused(PersonId actor, ChangeLine line) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return line.subject();
    }

    @Override
    public Optional<OrganisationId> community() {
        return line.community();
    }

    @Override
    public Map<String, String> details() {
        return line.details();
    }
}
