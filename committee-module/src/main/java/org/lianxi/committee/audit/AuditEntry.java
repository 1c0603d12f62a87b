package org.lianxi.committee.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * One link of the audit trail.
 *
 * @param seq its place, from 1 without a gap
 * @param posts the mandates in which the person acted, as {@code POST@organisation}, separated by blanks
 * @param previousHash hash of the entry before
 * @param hash SHA-256 over everything else in this entry
 */
public record AuditEntry(
        long seq,
        Instant at,
        Optional<PersonId> by,
        String posts,
        String act,
        Subject subject,
        Optional<OrganisationId> community,
        Map<String, String> details,
        String previousHash,
        String hash) {

    /** Keeps an unmodifiable copy of the details. */
    public AuditEntry {
        details = Map.copyOf(details);
    }
}
