package org.lianxi.committee.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * The written word of a committee that names its delegate (SOD-06).
 *
 * @param until the first moment at which it no longer holds
 * @param withdrawnAt when it was taken back, if it was
 * @param fileName of the signed paper, if it is kept
 */
public record DelegateAuthorisation(
        AuthorisationId id,
        OrganisationId organisation,
        PersonId person,
        AuthorisationKind kind,
        String number,
        LocalDate decidedOn,
        Instant from,
        Optional<Instant> until,
        String extent,
        Optional<Instant> withdrawnAt,
        Optional<String> fileName) {

    /** Whether it holds at this moment. */
    public boolean isInForceAt(Instant moment) {
        return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }
}
