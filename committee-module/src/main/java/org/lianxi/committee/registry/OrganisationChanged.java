package org.lianxi.committee.registry;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;

/**
 * An organisation of the register was altered.
 *
 * @param change what was altered, in one word that is never renamed
 */
public record OrganisationChanged(
        PersonId registrar, OrganisationView organisation, String change, Map<String, String> more) implements Act {

    /** Keeps an unmodifiable copy. */
    public OrganisationChanged {
        more = Map.copyOf(more);
    }

    static OrganisationChanged of(
            PersonId registrar, OrganisationView organisation, String change, Map<String, String> more) {
        return new OrganisationChanged(registrar, organisation, change, more);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(registrar);
    }

    @Override
    public Subject subject() {
        return new Subject("organisation", organisation.id().value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return organisation.community();
    }

    @Override
    public Map<String, String> details() {
        return Stream.concat(more.entrySet().stream(), Map.of("change", change).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
