package org.lianxi.committee.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;

/**
 * An account in the list of accounts.
 *
 * @param posts what the person holds now
 * @param lockedUntil after too many failures to sign in
 * @param hasSecondFactor whether the sign-in asks for a code
 */
public record AccountLine(
        PersonId person,
        String displayName,
        String login,
        List<Post> posts,
        AccountState state,
        boolean hasSecondFactor,
        boolean isLinked,
        Optional<Instant> lockedUntil,
        long version) {

    /** Keeps an unmodifiable copy. */
    public AccountLine {
        posts = List.copyOf(posts);
    }
}
