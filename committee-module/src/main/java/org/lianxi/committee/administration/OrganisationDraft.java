package org.lianxi.committee.administration;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;

/**
 * An organisation to be registered.
 *
 * @param name up to 100 characters
 * @param within the organisation in whose area it lies: gives it its community and street
 */
public record OrganisationDraft(OrganisationKind kind, String name, OrganisationId within) {}
