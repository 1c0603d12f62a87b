package org.lianxi.committee.conflict;

import org.lianxi.committee.organisation.OrganisationId;

/** Something that is to be decided concerns an organisation in some way. */
public record Concern(OrganisationId organisation, Interest interest) {}
