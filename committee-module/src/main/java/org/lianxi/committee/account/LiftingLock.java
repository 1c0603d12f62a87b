package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/** Not for who maintains accounts: a lock may be the sign that somebody is guessing, which the security administrator judges. */
@ApplicationScoped
@Transactional
class LiftingLock implements LiftLock {

    private final Permissions permissions;
    private final Accounts accounts;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    LiftingLock(Permissions permissions, Accounts accounts, InstantSource clock, Event<Act> acts) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void lift(PersonId by, PersonId person) {
        permissions.require(by, Action.APPROVE_ROLE_GRANT, Scope.everywhere());
        Account account = accounts.another(by, person);
        SignInFailures failures = accounts.hold(account.login(), clock.instant());
        if (failures.lockedUntil(clock.instant()).isEmpty()) {
            throw new AccountNotLocked(person);
        }
        failures.forget();
        acts.fire(new LockLifted(by, person));
    }
}
