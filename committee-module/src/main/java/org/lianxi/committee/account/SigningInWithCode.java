package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.account.SignInResult.Locked;
import org.lianxi.committee.account.SignInResult.SignedIn;
import org.lianxi.committee.account.SignInResult.Suspended;
import org.lianxi.committee.account.SignInResult.WrongCode;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.secondfactor.SecondFactors;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("who signs in is not yet anybody")
class SigningInWithCode implements SignInWithCode {

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    SigningInWithCode(Accounts accounts, SecondFactors secondFactors, InstantSource clock, Event<Act> acts) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public SignInResult signIn(PersonId person, String code) {
        Account account = accounts.get(person);
        Attempts attempts = new Attempts(accounts, clock, acts);
        SignInFailures failures = attempts.hold(account.login());
        Optional<Instant> locked = attempts.lockedUntil(failures);
        if (locked.isPresent()) {
            return new Locked(locked.get());
        }
        if (account.isSuspended()) {
            return new Suspended();
        }
        if (!secondFactors.accepts(person, code)) {
            return attempts.fail(failures, account.login(), Optional.of(person))
                    .<SignInResult>map(Locked::new)
                    .orElseGet(WrongCode::new);
        }
        failures.forget();
        acts.fire(new AccountSignedIn(person));
        return new SignedIn(person);
    }
}
