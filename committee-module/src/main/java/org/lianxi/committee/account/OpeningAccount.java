package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class OpeningAccount implements OpenAccount {

    private final Permissions permissions;
    private final Persons persons;
    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    OpeningAccount(
            Permissions permissions,
            Persons persons,
            Accounts accounts,
            Passwords passwords,
            AccountSettings settings,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.persons = persons;
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void open(PersonId by, AccountDraft draft) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        Login login = Login.typed(draft.login());
        Input input = Input.check().that(login.isAllowed(), "login", "login-not-allowed");
        settings.passwordPolicy()
                .check(input, "password", draft.password(), login)
                .orRefuse();
        PersonId person = persons.get(draft.person()).id();
        if (accounts.find(person).isPresent()) {
            throw new PersonHasAccount(person);
        }
        if (accounts.find(login).isPresent()) {
            throw new LoginTaken(login.value());
        }
        accounts.add(lent(new Account(person, login, passwords.hash(draft.password()), clock.instant())));
        acts.fire(new AccountOpened(by, person));
    }

    /** Somebody else has typed the first password. */
    private Account lent(Account account) {
        account.lend(account.passwordHash(), clock.instant().plus(settings.temporaryPasswordValid()));
        return account;
    }
}
