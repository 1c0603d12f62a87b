package org.lianxi.committee.audit;

import java.time.Instant;
import java.util.List;

/** The stored chain. */
interface AuditTrail extends ChainEvidence {

    /** Appends a link behind everything that this transaction has written, and holds the end until it commits. */
    void append(Instant at, Act act, String posts);

    /** Links that match, newest first. */
    List<AuditLink> newest(AuditFilter filter, long beforeSeq, int size);

    /** Links that match between two places, the last one included, oldest first. */
    List<AuditLink> oldest(AuditFilter filter, long afterSeq, long throughSeq, int size);

    /** The links at the chain's beginning that are all older than a moment, in order, at most so many. */
    List<AuditLink> oldestBefore(Instant moment, int size);

    /** Writes the checkpoint down and deletes what it covers. */
    int purge(Checkpoint checkpoint, Instant now);
}
