package org.lianxi.committee.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** The terms of mandates, for writing. It asks nobody's permission: only use cases that ask may call it. */
public interface TermRegister {

    /**
     * Who was appointed to a post for a part of this time, earliest first. Nobody else can appoint in the organisation
     * until the transaction ends, so that two who do it at once do not miss each other.
     */
    List<Mandate> appointedTo(Post post, OrganisationId organisation, Instant from, Optional<Instant> until);

    /**
     * Moves the end of a term.
     *
     * @throws UnknownMandate if there is none of this id
     */
    Mandate runUntil(MandateId mandate, Optional<Instant> until);

    /** Lets a deputy hold the same post for a time. */
    MandateId delegate(MandateId mandate, PersonId deputy, Instant from, Instant until);

    /** Who stands in for the holder of a mandate at or after a moment. */
    List<Mandate> delegationsOf(MandateId mandate, Instant moment);

    /** The mandate that a deputy's is derived from. */
    Optional<MandateId> principalOf(MandateId delegated);
}
