package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.account.SignInResult.CodeAsked;
import org.lianxi.committee.account.SignInResult.Expired;
import org.lianxi.committee.account.SignInResult.Locked;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.Suspended;
import org.lianxi.committee.account.SignInResult.WrongPassword;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.secondfactor.SecondFactors;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("who signs in is not yet anybody")
class SigningIn implements SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    SigningIn(
            Accounts accounts, Passwords passwords, SecondFactors secondFactors, InstantSource clock, Event<Act> acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.clock = clock;
        this.acts = acts;
    }

    /** The hash is computed before the failures are held: guesses made in parallel are judged one after another. */
    @Override
    public SignInResult signIn(String login, String password) {
        Login typed = Login.typed(login);
        Optional<Account> account = accounts.find(typed);
        boolean isRight = passwords.matches(password, account.map(Account::passwordHash));
        Attempts attempts = new Attempts(accounts, clock, acts);
        SignInFailures failures = attempts.hold(typed);
        Optional<Instant> locked = attempts.lockedUntil(failures);
        if (locked.isPresent()) {
            return new Locked(locked.get());
        }
        if (account.isPresent() && isRight) {
            return greet(account.get(), password, failures);
        }
        return attempts.fail(failures, typed, account.map(Account::person))
                .<SignInResult>map(Locked::new)
                .orElseGet(WrongPassword::new);
    }

    /** Failures are forgotten with the last proof only: else a known password would buy any number of codes. */
    private SignInResult greet(Account account, String password, SignInFailures failures) {
        if (account.isSuspended() || account.isExpiredAt(clock.instant())) {
            acts.fire(new SignInFailed(account.login().digest(), Optional.of(account.person()), Optional.empty()));
            return account.isSuspended() ? new Suspended() : new Expired();
        }
        if (passwords.isOutdated(account.passwordHash())) {
            account.rehash(passwords.hash(password));
        }
        if (secondFactors.isEnrolled(account.person())) {
            return new CodeAsked(account.person());
        }
        failures.forget();
        acts.fire(new AccountSignedIn(account.person()));
        return new SignedIn(account.person());
    }
}
