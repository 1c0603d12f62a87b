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
class DeclaringDemonstration implements DeclareDemonstration {

    private final Permissions permissions;
    private final Accounts accounts;
    private final AccountSettings settings;
    private final Event<Act> acts;

    @Inject
    DeclaringDemonstration(Permissions permissions, Accounts accounts, AccountSettings settings, Event<Act> acts) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.settings = settings;
        this.acts = acts;
    }

    @Override
    public void declare(PersonId by) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        if (!settings.isDemonstration()) {
            throw new IllegalStateException("this product shows no demonstration");
        }
        accounts.declareDemonstration();
        acts.fire(new DemonstrationDeclared(by));
    }
}
