package org.lianxi.committee.mandate;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A person holds a post in an organisation for a term.
 *
 * @param from the first moment of the term
 * @param until the first moment after the term; empty while it is open
 */
public record Mandate(
        MandateId id, PersonId person, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {

    /** Whether the term runs at this moment. */
    public boolean isInForceAt(Instant moment) {
        return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }
}
