package org.lianxi.committee.voterecord;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nobody sits for the owners of the compound. */
public final class OwnersBodyMissing extends Refusal {

    OwnersBodyMissing(String compound) {
        super(Kind.RULE, "nobody sits for the owners of " + compound);
    }
}
