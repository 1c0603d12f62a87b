package org.lianxi.committee.conflict;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Why a person is kept from something: the rule, the ground and the facts, enough to explain it in any language.
 *
 * @param organisation the company in which the person has an interest
 * @param interest in which way it is concerned
 * @param post what the person is there, where the ground is a post
 * @param since since when the register or the declaration says so
 */
public record Conflict(
        PersonId person,
        SodRule rule,
        ConflictGround ground,
        OrganisationId organisation,
        Interest interest,
        Optional<Post> post,
        Instant since) {}
