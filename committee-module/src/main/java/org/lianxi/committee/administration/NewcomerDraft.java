package org.lianxi.committee.administration;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A person to be entered together with a first mandate.
 *
 * @param title the role title by which the person is shown, up to 60 characters
 * @param from the first moment of the term
 * @param until the first moment after the term; empty while it is open
 */
public record NewcomerDraft(
        String title, Post post, OrganisationId organisation, Instant from, Optional<Instant> until) {

    MandateDraft of(PersonId person) {
        return new MandateDraft(person, post, organisation, from, until);
    }
}
