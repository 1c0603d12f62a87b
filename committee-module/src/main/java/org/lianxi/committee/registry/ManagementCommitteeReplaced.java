package org.lianxi.committee.registry;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundView;

/**
 * The seat of a property management committee ended because an owners' committee was elected and filed.
 *
 * @param registrar who recorded it; empty when the first day of a term came that was recorded before
 * @param elected the owners' committee
 */
public record ManagementCommitteeReplaced(
        Optional<PersonId> registrar,
        CompoundView compound,
        OrganisationId managementCommittee,
        OrganisationId elected,
        Instant at)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return registrar;
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
        return Map.of("organisation", managementCommittee.value(), "successor", elected.value());
    }
}
