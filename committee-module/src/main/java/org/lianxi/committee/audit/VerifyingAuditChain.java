package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class VerifyingAuditChain implements VerifyAuditChain {

    private final Permissions permissions;
    private final AuditTrail trail;

    @Inject
    VerifyingAuditChain(Permissions permissions, AuditTrail trail) {
        this.permissions = permissions;
        this.trail = trail;
    }

    @Override
    public ChainVerdict verify(PersonId by, Optional<ChainMark> expected) {
        permissions.require(by, Action.READ_AUDIT, Scope.everywhere());
        return ChainWalk.along(trail, expected);
    }
}
