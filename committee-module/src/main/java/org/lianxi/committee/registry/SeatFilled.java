package org.lianxi.committee.registry;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundView;

/** An organisation got a seat of a compound. */
public record SeatFilled(PersonId registrar, CompoundView compound, Party party, OrganisationId organisation)
        implements Act {

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
        return Map.of("party", party.name(), "organisation", organisation.value());
    }
}
