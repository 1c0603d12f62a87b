package org.lianxi.committee.organisation;

import java.util.Optional;

/**
 * Which organisations are wanted.
 *
 * @param text a part of the name
 * @param area the community or street in which they work
 */
public record OrganisationFilter(
        Optional<String> text, Optional<OrganisationKind> kind, Optional<OrganisationId> area) {}
