package org.lianxi.committee.audit;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;

/** Hands the audit trail out as a file with everything that an outsider needs to check its chain. */
public interface ExportAuditTrail {

    /** Links handed over at a time, so that an export of any length takes little memory. */
    int PART = 1_000;

    /**
     * Begins an export and writes down that somebody did. The parts are read one by one, each in a transaction of its own, so
     * that nobody else waits.
     *
     * @return how far the trail reaches now, the entry about this export included; what comes later is not in it
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the audit trail
     */
    long begin(PersonId by, AuditFilter filter, String format);

    /**
     * The next links that match, oldest first; none when all are handed out.
     *
     * @param afterSeq the last link that was handed out, 0 at the beginning
     * @param throughSeq what {@link #begin} returned
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the audit trail
     */
    List<AuditLink> part(PersonId by, AuditFilter filter, long afterSeq, long throughSeq);
}
