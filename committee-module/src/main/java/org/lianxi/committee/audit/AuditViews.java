package org.lianxi.committee.audit;

import java.util.List;
import java.util.OptionalLong;
import org.lianxi.committee.mandate.PersonId;

/** Reads the audit trail. */
public interface AuditViews {

    /**
     * Entries that match, newest first.
     *
     * @param beforeSeq only entries before this place; empty for the newest
     * @param size at most so many, up to 100
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the audit trail
     */
    List<AuditEntry> page(PersonId by, AuditFilter filter, OptionalLong beforeSeq, int size);
}
