package org.lianxi.committee.administration;

import org.lianxi.committee.organisation.OrganisationId;

/**
 * A compound to be registered.
 *
 * @param name up to 100 characters
 * @param households 1 to 100,000
 */
public record CompoundDraft(String name, OrganisationId community, int households) {}
