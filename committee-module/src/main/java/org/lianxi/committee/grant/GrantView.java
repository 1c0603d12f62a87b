package org.lianxi.committee.grant;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;

/**
 * A proposal as people see it.
 *
 * @param person whom it concerns, by display name
 * @param proposedByName the proposer's display name
 * @param expiresAt until when it can be decided
 * @param decidedByName who approved, refused or withdrew it
 * @param version changes with everything above, also when it expires
 */
public record GrantView(
        GrantId id,
        GrantKind kind,
        String person,
        Optional<Post> post,
        Optional<String> organisation,
        Optional<Instant> from,
        Optional<Instant> until,
        String reason,
        PersonId proposedBy,
        String proposedByName,
        Instant proposedAt,
        Instant expiresAt,
        GrantState state,
        Optional<String> decidedByName,
        Optional<Instant> decidedAt,
        Optional<String> refusalReason,
        long version) {}
