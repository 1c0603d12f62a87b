package org.lianxi.committee.audit;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** Walks along the audit trail and says whether every link holds. */
public interface VerifyAuditChain {

    /**
     * Checks every entry from the first that is kept to the last. Changes nothing.
     *
     * @param expected a mark of an earlier check: without one, nobody can tell that entries were cut off at the end
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the audit trail
     */
    ChainVerdict verify(PersonId by, Optional<ChainMark> expected);
}
