package org.lianxi.committee.registry;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** A compound was entered into the register. */
public record CompoundRegistered(PersonId registrar, CompoundId compound, OrganisationId itsCommunity) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(registrar);
    }

    @Override
    public Subject subject() {
        return new Subject("compound", compound.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(itsCommunity);
    }
}
