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
import org.lianxi.committee.session.SessionRegister;

@ApplicationScoped
@Transactional
class SuspendingAccount implements SuspendAccount {

    private final Permissions permissions;
    private final Accounts accounts;
    private final SessionRegister sessions;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    SuspendingAccount(
            Permissions permissions,
            Accounts accounts,
            SessionRegister sessions,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.sessions = sessions;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void suspend(PersonId by, PersonId person) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        Account account = accounts.another(by, person);
        account.suspend(clock.instant());
        sessions.endAll(person);
        acts.fire(new AccountSuspended(by, person));
    }
}
