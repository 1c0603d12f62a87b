package org.lianxi.meeting.convening;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/** Which organisation sits for a party. */
public record SeatView(Party party, OrganisationId organisation, String organisationName) {}
