package org.lianxi.committee.account;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/**
 * Somebody failed to sign in.
 *
 * @param loginDigest SHA-256 of what was typed as login: it may have been a password
 * @param account whose login it is, if it is one
 * @param lockedUntil set if the login is locked
 */
public record SignInFailed(String loginDigest, Optional<PersonId> account, Optional<Instant> lockedUntil)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Subject subject() {
        return account.map(person -> new Subject("account", person.value()))
                .orElseGet(() -> new Subject("login", loginDigest));
    }

    @Override
    public Map<String, String> details() {
        return lockedUntil.map(until -> Map.of("lockedUntil", until.toString())).orElseGet(Map::of);
    }
}
