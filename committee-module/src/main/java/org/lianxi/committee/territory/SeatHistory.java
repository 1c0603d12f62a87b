package org.lianxi.committee.territory;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * An organisation stands or stood for a party of a compound.
 *
 * @param until when it left; empty while it stands
 */
public record SeatHistory(Party party, OrganisationId organisation, Instant from, Optional<Instant> until) {}
