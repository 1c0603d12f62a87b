package org.lianxi.committee.account;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The city and its first administrator were set up. */
public record FirstAdministratorSetUp(PersonId administrator, OrganisationId city) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(administrator);
    }

    @Override
    public Subject subject() {
        return new Subject("account", administrator.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("city", city.value());
    }
}
