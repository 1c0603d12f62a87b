package org.lianxi.committee.registry;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.RelationKind;

/** Two organisations were related. */
public record OrganisationsRelated(PersonId registrar, RelationKind kind, OrganisationId upper, OrganisationId lower)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(registrar);
    }

    @Override
    public Subject subject() {
        return new Subject("organisation", lower.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "upper", upper.value());
    }
}
