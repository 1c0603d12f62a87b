package org.lianxi.committee.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * An authorisation to be entered.
 *
 * @param organisation the committee that speaks through the delegate
 * @param number of the decision, as written on the document
 * @param from the first moment at which the delegate speaks
 * @param until the first moment after it; empty while it is open
 * @param extent for what it was given, in words
 */
public record AuthorisationDraft(
        OrganisationId organisation,
        PersonId person,
        AuthorisationKind kind,
        String number,
        LocalDate decidedOn,
        Instant from,
        Optional<Instant> until,
        String extent,
        Optional<AuthorisationFile> file) {}
