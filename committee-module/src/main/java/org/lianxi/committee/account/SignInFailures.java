package org.lianxi.committee.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How often somebody failed to sign in with one login, whether it exists or not. DOMAIN §11: 5 failures, 15 minutes. */
@Entity
@Table(name = "committee_sign_in_failure")
class SignInFailures {

    static final int MOST_FAILURES = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    @Column(name = "login_digest")
    private String login;

    private int failures;

    @Column(name = "last_failure")
    private Instant lastFailure;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    /** For JPA. */
    protected SignInFailures() {}

    SignInFailures(Login login, Instant moment) {
        this.login = login.digest();
        this.lastFailure = moment;
    }

    Optional<Instant> lockedUntil(Instant moment) {
        return Optional.ofNullable(lockedUntil).filter(moment::isBefore);
    }

    /** Counts one more; failures that are as old as a lock would be no longer count. */
    void count(Instant moment) {
        if (!moment.isBefore(lastFailure.plus(LOCK))) {
            forget();
        }
        failures++;
        lastFailure = moment;
        if (failures >= MOST_FAILURES) {
            failures = 0;
            lockedUntil = moment.plus(LOCK);
        }
    }

    void forget() {
        failures = 0;
        lockedUntil = null;
    }

    @Override
    public String toString() {
        return failures + " failures of " + login;
    }
}
