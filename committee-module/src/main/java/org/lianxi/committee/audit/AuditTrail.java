package org.lianxi.committee.audit;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/** The stored chain. */
interface AuditTrail {

    /** Appends a link behind everything that this transaction has written, and holds the end until it commits. */
    void append(Instant at, Act act, String posts);

    /** Where the chain ends now. */
    AuditTail tail();

    /** Links after a place, in order, at most so many. */
    List<AuditRow> after(long seq, int size);

    /** Links that match, newest first. */
    List<AuditRow> newest(AuditFilter filter, OptionalLong beforeSeq, int size);
}
