package org.lianxi.committee.territory;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Which compounds are wanted.
 *
 * @param text a part of the name
 * @param threeNoOnly only those that lack service, manager and protection
 */
public record CompoundFilter(Optional<String> text, Optional<OrganisationId> community, boolean threeNoOnly) {}
