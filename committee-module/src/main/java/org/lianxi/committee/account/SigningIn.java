package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.account.SignInResult.Locked;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.WrongPassword;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("who signs in is not yet anybody")
class SigningIn implements SignIn {

    /** Longer than any lock; otherwise everything that anybody ever typed as a login would stay in the table. */
    private static final Duration NO_LONGER_OF_INTEREST = Duration.ofDays(1);

    private final Accounts accounts;
    private final Passwords passwords;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    SigningIn(Accounts accounts, Passwords passwords, InstantSource clock, Event<Act> acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.acts = acts;
    }

    /** The hash is computed before the failures are held: guesses made in parallel are judged one after another. */
    @Override
    public SignInResult signIn(String login, String password) {
        Login typed = Login.typed(login);
        Optional<Account> account = accounts.find(typed);
        boolean isRight = passwords.matches(password, account.map(Account::passwordHash));
        Instant now = clock.instant();
        SignInFailures failures = accounts.hold(typed, now);
        Optional<Instant> locked = failures.lockedUntil(now);
        if (locked.isPresent()) {
            return new Locked(locked.get());
        }
        return account.filter(found -> isRight)
                .map(found -> letIn(found, failures))
                .orElseGet(() -> turnAway(typed, account, failures, now));
    }

    private SignInResult letIn(Account account, SignInFailures failures) {
        failures.forget();
        acts.fire(new AccountSignedIn(account.person()));
        return new SignedIn(account.person());
    }

    private SignInResult turnAway(Login typed, Optional<Account> account, SignInFailures failures, Instant now) {
        failures.count(now);
        accounts.forgetFailuresBefore(now.minus(NO_LONGER_OF_INTEREST));
        Optional<Instant> locked = failures.lockedUntil(now);
        acts.fire(new SignInFailed(typed.digest(), account.map(Account::person), locked));
        return locked.<SignInResult>map(Locked::new).orElseGet(WrongPassword::new);
    }
}
