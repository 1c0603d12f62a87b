package org.lianxi.committee.administration;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A mandate to be given.
 *
 * @param from the first moment of the term
 * @param until the first moment after the term; empty while it is open
 */
public record MandateDraft(
        PersonId person, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {}
