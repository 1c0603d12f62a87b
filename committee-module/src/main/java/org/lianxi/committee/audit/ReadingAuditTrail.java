package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
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

    @Inject
    ReadingAuditTrail(Permissions permissions, AuditTrail trail) {
        this.permissions = permissions;
        this.trail = trail;
    }

    @Override
    public List<AuditEntry> page(PersonId by, AuditFilter filter, OptionalLong beforeSeq, int size) {
        permissions.require(by, Action.READ_AUDIT, Scope.everywhere());
        int atMost = Math.min(Math.max(size, 1), PageRequest.LARGEST_SIZE);
        return trail.newest(filter, beforeSeq, atMost).stream()
                .map(AuditRow::entry)
                .toList();
    }
}
