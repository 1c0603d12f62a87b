package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class ReadingAuditTrail implements AuditViews {

    private final Permissions permissions;
    private final AuditTrail trail;
    private final Event<Act> acts;

    @Inject
    ReadingAuditTrail(Permissions permissions, AuditTrail trail, Event<Act> acts) {
        this.permissions = permissions;
        this.trail = trail;
        this.acts = acts;
    }

    @Override
    public List<AuditEntry> page(PersonId by, AuditFilter filter, OptionalLong beforeSeq, int size) {
        permissions.require(by, Action.READ_AUDIT, Scope.everywhere());
        int atMost = Math.min(Math.max(size, 1), PageRequest.LARGEST_SIZE);
        List<AuditEntry> entries = trail.newest(filter, beforeSeq.orElse(Long.MAX_VALUE), atMost).stream()
                .map(AuditLink::entry)
                .toList();
        acts.fire(PersonalDataRead.of(by, PersonalData.AUDIT_TRAIL, filter.narrowing()));
        return entries;
    }
}
