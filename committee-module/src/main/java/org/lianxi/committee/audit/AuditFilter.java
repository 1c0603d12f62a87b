package org.lianxi.committee.audit;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * Which entries of the audit trail are wanted; what is empty does not narrow.
 *
 * @param from the first moment
 * @param until the first moment after the period
 */
public record AuditFilter(
        Optional<PersonId> by,
        Optional<String> act,
        Optional<Subject> subject,
        Optional<Instant> from,
        Optional<Instant> until) {

    /** Every entry. */
    public static AuditFilter everything() {
        return new AuditFilter(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
