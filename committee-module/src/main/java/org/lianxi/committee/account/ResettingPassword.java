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
class ResettingPassword implements ResetPassword {

    private final Permissions permissions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SessionRegister sessions;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ResettingPassword(
            Permissions permissions,
            Accounts accounts,
            Passwords passwords,
            SessionRegister sessions,
            AccountSettings settings,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public String reset(PersonId by, PersonId person) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        Account account = accounts.another(by, person);
        String temporary = TemporaryPassword.fresh();
        account.lend(passwords.hash(temporary), clock.instant().plus(settings.temporaryPasswordValid()));
        accounts.hold(account.login(), clock.instant()).forget();
        sessions.endAll(person);
        acts.fire(new PasswordReset(by, person));
        return temporary;
    }
}
