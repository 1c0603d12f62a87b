package org.lianxi.committee.account;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;

/** Counts failures of a login, whatever was wrong: a password at the sign-in or at its change, or a code. */
record Attempts(Accounts accounts, InstantSource clock, Event<Act> acts) {

    /** Longer than any lock; otherwise everything that anybody ever typed as a login would stay in the table. */
    private static final Duration NO_LONGER_OF_INTEREST = Duration.ofDays(1);

    /** The failures of a login, held until this transaction ends: guesses made in parallel are judged one by one. */
    SignInFailures hold(Login login) {
        return accounts.hold(login, clock.instant());
    }

    Optional<Instant> lockedUntil(SignInFailures failures) {
        return failures.lockedUntil(clock.instant());
    }

    /** Counts one more, and says until when the login is locked if it is now. */
    Optional<Instant> fail(SignInFailures failures, Login login, Optional<PersonId> account) {
        Instant now = clock.instant();
        failures.count(now);
        accounts.forgetFailuresBefore(now.minus(NO_LONGER_OF_INTEREST));
        Optional<Instant> locked = failures.lockedUntil(now);
        acts.fire(new SignInFailed(login.digest(), account, locked));
        return locked;
    }

    /**
     * Goes on for who proves to be the owner of the account.
     *
     * @throws AccountLocked after too many failures
     */
    boolean prove(Account account, BooleanSupplier proof) {
        SignInFailures failures = hold(account.login());
        lockedUntil(failures).ifPresent(until -> {
            throw new AccountLocked(account.person(), until);
        });
        boolean isProven = proof.getAsBoolean();
        if (!isProven) {
            fail(failures, account.login(), Optional.of(account.person())).ifPresent(until -> {
                throw new AccountLocked(account.person(), until);
            });
        }
        return isProven;
    }
}
