package org.lianxi.committee.registry;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundView;

/**
 * A compound of the register was altered.
 *
 * @param change what was altered, in one word that is never renamed
 */
public record CompoundChanged(PersonId registrar, CompoundView compound, String change, Map<String, String> more)
        implements Act {

    /** Keeps an unmodifiable copy. */
    public CompoundChanged {
        more = Map.copyOf(more);
    }

    static CompoundChanged of(PersonId registrar, CompoundView compound, String change, Map<String, String> more) {
        return new CompoundChanged(registrar, compound, change, more);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(registrar);
    }

    @Override
    public Subject subject() {
        return new Subject("compound", compound.id().value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(compound.community());
    }

    @Override
    public Map<String, String> details() {
        return Stream.concat(more.entrySet().stream(), Map.of("change", change).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
