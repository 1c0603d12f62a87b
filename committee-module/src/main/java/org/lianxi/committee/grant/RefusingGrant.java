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
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class RefusingGrant implements RefuseGrant {

    private static final int LONGEST_REASON = 300;

    private final Permissions permissions;
    private final Grants grants;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    RefusingGrant(Permissions permissions, Grants grants, InstantSource clock, Event<Act> acts) {
        this.permissions = permissions;
        this.grants = grants;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void refuse(PersonId by, GrantId grant, String reason) {
        permissions.require(by, Action.APPROVE_ROLE_GRANT, Scope.everywhere());
        Input.check().text("refusal", reason, 1, LONGEST_REASON).orRefuse();
        grants.hold(grant).refuse(by, reason, clock.instant());
        acts.fire(new GrantRefused(by, grant));
    }
}
