package org.lianxi.committee.grant;

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

@ApplicationScoped
@Transactional
class WithdrawingGrant implements WithdrawGrant {

    private final Permissions permissions;
    private final Grants grants;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    WithdrawingGrant(Permissions permissions, Grants grants, InstantSource clock, Event<Act> acts) {
        this.permissions = permissions;
        this.grants = grants;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void withdraw(PersonId by, GrantId grant) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        grants.hold(grant).withdraw(by, clock.instant());
        acts.fire(new GrantWithdrawn(by, grant));
    }
}
