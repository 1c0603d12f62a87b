package org.lianxi.committee.personaldata;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The copy was not granted to this person, or was granted too long ago. */
public final class CopyNotGranted extends Refusal {

    /** Refuses. */
    public CopyNotGranted(DataRequestId id) {
        super(Kind.RULE, "no copy for data request " + id);
    }
}
