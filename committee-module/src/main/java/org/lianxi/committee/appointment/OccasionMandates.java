package org.lianxi.committee.appointment;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Mandates that a written authorisation gives for one occasion. It asks nobody's permission: only use cases that ask, and that
 * keep the authorisation, may call it.
 */
public interface OccasionMandates {

    /** Somebody speaks for an organisation from one moment until another. */
    void speakFor(PersonId person, OrganisationId organisation, Instant from, Instant until);
}
