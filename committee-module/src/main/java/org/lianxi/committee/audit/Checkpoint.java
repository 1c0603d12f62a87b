package org.lianxi.committee.audit;

import java.util.Map;

/**
 * Up to where the retention has taken entries away.
 *
 * @param gone the last entry that is gone; the first kept one is linked to it
 * @param told the entry of the chain that tells of it
 */
record Checkpoint(ChainMark gone, long told) {

    static final String KIND = "audit-trail";
    static final String ACT = "AuditTrailPurged";

    /** Nothing was ever taken away. */
    static final Checkpoint NONE = new Checkpoint(ChainMark.BEFORE_THE_FIRST, 0);

    boolean isNone() {
        return gone.seq() == 0;
    }

    /** What the entry that tells of it says. */
    Map<String, String> details() {
        return Map.of("through", Long.toString(gone.seq()), "lastHash", gone.hash());
    }

    boolean isToldBy(AuditLink link) {
        return link.seq() == told
                && link.act().equals(ACT)
                && Details.read(link.details()).entrySet().containsAll(details().entrySet());
    }
}
