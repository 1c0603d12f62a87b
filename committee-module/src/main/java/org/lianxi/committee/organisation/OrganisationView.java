package org.lianxi.committee.organisation;

import java.util.Optional;

/**
 * An organisation as others see it.
 *
 * @param community the community in whose area it works; a community is in itself
 * @param street the street in whose area it works; a street is in itself
 */
public record OrganisationView(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        Optional<OrganisationId> community,
        Optional<OrganisationId> street) {}
