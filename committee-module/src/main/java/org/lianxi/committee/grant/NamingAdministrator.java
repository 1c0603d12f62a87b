package org.lianxi.committee.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.account.AccountDraft;
import org.lianxi.committee.account.OpenAccount;
import org.lianxi.committee.account.TemporaryPassword;
import org.lianxi.committee.administration.AppointToPost;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.administration.RegisterPerson;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class NamingAdministrator implements NameAdministrator {

    private final Permissions permissions;
    private final Grants grants;
    private final Mandates mandates;
    private final RegisterPerson registerPerson;
    private final AppointToPost appointToPost;
    private final OpenAccount openAccount;
    private final InstantSource clock;

    @Inject
    NamingAdministrator(
            Permissions permissions,
            Grants grants,
            Mandates mandates,
            RegisterPerson registerPerson,
            AppointToPost appointToPost,
            OpenAccount openAccount,
            InstantSource clock) {
        this.permissions = permissions;
        this.grants = grants;
        this.mandates = mandates;
        this.registerPerson = registerPerson;
        this.appointToPost = appointToPost;
        this.openAccount = openAccount;
        this.clock = clock;
    }

    @Override
    public String name(PersonId by, FoundingDraft draft) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        if (grants.mandatesEver(draft.post()) > 0) {
            throw new FoundingDone(draft.post());
        }
        OrganisationId city = mandates.of(by).get(0).organisation();
        PersonId person = registerPerson.register(by, draft.displayName());
        appointToPost.appoint(by, new MandateDraft(person, draft.post(), city, clock.instant(), Optional.empty()));
        String temporary = TemporaryPassword.fresh();
        openAccount.open(by, new AccountDraft(person, draft.login(), temporary));
        return temporary;
    }
}
