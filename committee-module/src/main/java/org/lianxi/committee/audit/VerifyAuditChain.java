package org.lianxi.committee.audit;

import org.lianxi.committee.mandate.PersonId;

/** Walks along the audit trail and says whether every link holds. */
public interface VerifyAuditChain {

    /**
     * Checks every entry from the first to the last. Changes nothing.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the audit trail
     */
    ChainVerdict verify(PersonId by);
}
