package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.session.SessionRegister;

/** What is refused here is kept all the same: the failure that was counted. */
@ApplicationScoped
@Transactional(dontRollbackOn = {InvalidInput.class, AccountLocked.class})
@NoPermissionNeeded("everybody changes only the own password, and proves to know the old one")
class ChangingPassword implements ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SessionRegister sessions;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ChangingPassword(
            Accounts accounts,
            Passwords passwords,
            SessionRegister sessions,
            AccountSettings settings,
            InstantSource clock,
            Event<Act> acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void change(PersonId by, PasswordChange change) {
        Account account = accounts.get(by);
        boolean knowsTheOld = new Attempts(accounts, clock, acts)
                .prove(account, () -> passwords.matches(change.oldPassword(), Optional.of(account.passwordHash())));
        Input input = Input.check().that(knowsTheOld, "oldPassword", "password-wrong");
        settings.passwordPolicy()
                .check(input, "newPassword", change.newPassword(), account.login())
                .that(!change.newPassword().equals(change.oldPassword()), "newPassword", "password-not-new")
                .orRefuse();
        account.change(passwords.hash(change.newPassword()), clock.instant());
        sessions.endOthers(by, change.keptSession());
        acts.fire(new PasswordChanged(by));
    }
}
