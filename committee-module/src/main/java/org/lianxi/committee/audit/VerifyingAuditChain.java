package org.lianxi.committee.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.audit.ChainVerdict.Broken;
import org.lianxi.committee.audit.ChainVerdict.Flaw;
import org.lianxi.committee.audit.ChainVerdict.Intact;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class VerifyingAuditChain implements VerifyAuditChain {

    private static final int STRIDE = 500;
    private static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final Permissions permissions;
    private final AuditTrail trail;

    @Inject
    VerifyingAuditChain(Permissions permissions, AuditTrail trail) {
        this.permissions = permissions;
        this.trail = trail;
    }

    @Override
    public ChainVerdict verify(PersonId by) {
        permissions.require(by, Action.READ_AUDIT, Scope.everywhere());
        AuditTail tail = trail.tail();
        long checked = 0;
        String hash = BEFORE_THE_FIRST;
        while (checked < tail.seq()) {
            List<AuditRow> stride = trail.after(checked, STRIDE);
            if (stride.isEmpty()) {
                return new Broken(checked + 1, Flaw.MISSING);
            }
            for (AuditRow row : stride.subList(0, (int) Math.min(stride.size(), tail.seq() - checked))) {
                if (row.seq() != checked + 1) {
                    return new Broken(checked + 1, Flaw.MISSING);
                }
                if (!row.follows(hash)) {
                    return new Broken(row.seq(), Flaw.NOT_LINKED);
                }
                if (!row.isUnchanged()) {
                    return new Broken(row.seq(), Flaw.CHANGED);
                }
                checked = row.seq();
                hash = row.hash();
            }
        }
        return tail.endsWith(hash) ? new Intact(checked) : new Broken(checked, Flaw.NOT_LINKED);
    }
}
