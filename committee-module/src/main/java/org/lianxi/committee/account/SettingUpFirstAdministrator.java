package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("there is nobody yet who could have one; the one-time token stands for it")
class SettingUpFirstAdministrator implements SetUpFirstAdministrator {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DISPLAY_NAME = 60;

    private final Accounts accounts;
    private final Passwords passwords;
    private final OrganisationRegister organisations;
    private final MandateRegister mandates;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    SettingUpFirstAdministrator(
            Accounts accounts,
            Passwords passwords,
            OrganisationRegister organisations,
            MandateRegister mandates,
            AccountSettings settings,
            InstantSource clock,
            Event<Act> acts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.organisations = organisations;
        this.mandates = mandates;
        this.settings = settings;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public PersonId setUp(String token, FirstAdministratorDraft draft) {
        FirstSetUp setUp = accounts.holdFirstSetUp();
        if (!accounts.isEmpty()) {
            throw new SetUpTokenInvalid();
        }
        setUp.use(token);
        Login login = check(draft);
        OrganisationId city = organisations.enterUppermost(
                OrganisationKind.CITY, draft.cityName().strip());
        PersonId person = mandates.enter(draft.displayName().strip());
        mandates.give(person, Post.SYSTEM_ADMINISTRATOR, city, clock.instant(), Optional.empty());
        accounts.add(new Account(person, login, passwords.hash(draft.password()), clock.instant()));
        acts.fire(new FirstAdministratorSetUp(person, city));
        return person;
    }

    private Login check(FirstAdministratorDraft draft) {
        Login login = Login.typed(draft.login());
        Input input = Input.check()
                .text("cityName", draft.cityName(), 1, LONGEST_NAME)
                .text("displayName", draft.displayName(), 1, LONGEST_DISPLAY_NAME)
                .that(login.isAllowed(), "login", "login-not-allowed");
        settings.passwordPolicy()
                .check(input, "password", draft.password(), login)
                .orRefuse();
        return login;
    }
}
