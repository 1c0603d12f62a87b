package org.lianxi.committee.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class UnlinkingSignIn implements UnlinkSignIn {

    private final Permissions permissions;
    private final Accounts accounts;
    private final Event<Act> acts;

    @Inject
    UnlinkingSignIn(Permissions permissions, Accounts accounts, Event<Act> acts) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.acts = acts;
    }

    @Override
    public void unlink(PersonId by, PersonId person) {
        if (!by.equals(person)) {
            permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        }
        accounts.unlink(accounts.get(person).person());
        acts.fire(new SignInUnlinked(by, person));
    }
}
