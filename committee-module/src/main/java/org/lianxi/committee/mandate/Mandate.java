package org.lianxi.committee.mandate;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A person holds a post in an organisation for a term.
 *
 * @param from the first moment of the term
 * @param until the first moment after the term; empty while it is open
 * @param inDelegationOf for whom the person stands in; empty for whoever was appointed
 */
public record Mandate(
        MandateId id,
        PersonId person,
        Post post,
        OrganisationId organisation,
        Instant from,
        Optional<Instant> until,
        Optional<PersonId> inDelegationOf) {

    /** A mandate of whoever was appointed. */
    public Mandate(
            MandateId id,
            PersonId person,
            Post post,
            OrganisationId organisation,
            Instant from,
            Optional<Instant> until) {
        this(id, person, post, organisation, from, until, Optional.empty());
    }

    /** Whether the term runs at this moment. */
    public boolean isInForceAt(Instant moment) {
        return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }

    /** Whether the two terms have a moment in common. */
    public boolean overlaps(Instant otherFrom, Optional<Instant> otherUntil) {
        return until.map(otherFrom::isBefore).orElse(true)
                && otherUntil.map(from::isBefore).orElse(true);
    }
}
