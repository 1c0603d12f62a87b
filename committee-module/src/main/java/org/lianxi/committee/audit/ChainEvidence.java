package org.lianxi.committee.audit;

import java.util.List;
import java.util.OptionalLong;

/** What the database says the chain is, for whoever doubts it. */
interface ChainEvidence {

    /** Where the chain is recorded to end. */
    ChainMark end();

    /** Up to where the retention has taken entries away. */
    Checkpoint checkpoint();

    /** Links after a place, in order, at most so many. */
    List<AuditLink> after(long seq, int size);

    /** The first link behind the end recorded at that same moment. */
    OptionalLong behindTheEnd();
}
