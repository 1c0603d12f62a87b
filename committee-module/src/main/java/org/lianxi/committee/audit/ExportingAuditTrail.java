package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class ExportingAuditTrail implements ExportAuditTrail {

    private final Permissions permissions;
    private final AuditTrail trail;
    private final Event<Act> acts;

    @Inject
    ExportingAuditTrail(Permissions permissions, AuditTrail trail, Event<Act> acts) {
        this.permissions = permissions;
        this.trail = trail;
        this.acts = acts;
    }

    @Override
    public long begin(PersonId by, AuditFilter filter, String format) {
        permissions.require(by, Action.READ_AUDIT, Scope.everywhere());
        acts.fire(new AuditTrailExported(by, filter, format));
        return trail.end().seq();
    }

    @Override
    public List<AuditLink> part(PersonId by, AuditFilter filter, long afterSeq, long throughSeq) {
        permissions.require(by, Action.READ_AUDIT, Scope.everywhere());
        return trail.oldest(filter, afterSeq, throughSeq, PART);
    }
}
