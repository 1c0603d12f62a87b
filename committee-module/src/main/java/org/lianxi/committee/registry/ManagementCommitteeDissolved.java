package org.lianxi.committee.registry;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * The people of a replaced property management committee left their posts in it.
 *
 * @param mandates how many ended
 */
public record ManagementCommitteeDissolved(
        OrganisationId managementCommittee, Optional<OrganisationId> ofCommunity, int mandates) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Subject subject() {
        return new Subject("organisation", managementCommittee.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return ofCommunity;
    }

    @Override
    public Map<String, String> details() {
        return Map.of("mandates", String.valueOf(mandates));
    }
}
