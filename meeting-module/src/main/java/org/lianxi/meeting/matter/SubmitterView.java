package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Who submitted a matter, for whoever may know it (DOMAIN §10 no. 8).
 *
 * @param organisation in whose name
 * @param name the role title of the person
 */
public record SubmitterView(OrganisationId organisation, String organisationName, PersonId person, String name) {}
