package org.lianxi.committee.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** The register of persons and mandates, for writing. It asks nobody's permission: only use cases that ask may call it. */
public interface MandateRegister {

    /** Enters a person without a mandate. */
    PersonId enter(String displayName);

    /** Gives a mandate. */
    MandateId give(PersonId person, Post post, OrganisationId organisation, Instant from, Optional<Instant> until);

    /** What a person holds at this moment or will hold after it. */
    List<Mandate> notEnded(PersonId person, Instant moment);

    /**
     * Ends a mandate.
     *
     * @throws UnknownMandate if there is none of this id
     * @throws MandateEnded if it has ended before
     */
    Mandate end(MandateId mandate, Instant moment);
}
