package org.lianxi.committee.registry;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;

/** An organisation was entered into the register. */
public record OrganisationRegistered(
        PersonId registrar, OrganisationId organisation, OrganisationKind kind, OrganisationId within) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(registrar);
    }

    @Override
    public Subject subject() {
        return new Subject("organisation", organisation.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "within", within.value());
    }
}
