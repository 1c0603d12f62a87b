package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.UnknownPerson;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("everybody changes only the own password, and proves to know the old one")
class ChangingPassword implements ChangePassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Event<Act> acts;

    @Inject
    ChangingPassword(Accounts accounts, Passwords passwords, Event<Act> acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.acts = acts;
    }

    @Override
    public void change(PersonId by, String oldPassword, String newPassword) {
        Account account = accounts.find(by).orElseThrow(() -> new UnknownPerson(by));
        boolean knowsTheOld = passwords.matches(oldPassword, Optional.of(account.passwordHash()));
        Input input = Input.check().that(knowsTheOld, "oldPassword", "password-wrong");
        PasswordRules.check(input, "newPassword", newPassword, account.login())
                .that(!newPassword.equals(oldPassword), "newPassword", "password-not-new")
                .orRefuse();
        account.change(passwords.hash(newPassword));
        acts.fire(new PasswordChanged(by));
    }
}
