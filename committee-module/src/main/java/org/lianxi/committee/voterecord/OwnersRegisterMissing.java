package org.lianxi.committee.voterecord;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The compound has no owners' register, so nobody knows who may vote. */
public final class OwnersRegisterMissing extends Refusal {

    OwnersRegisterMissing(String compound) {
        super(Kind.RULE, "compound " + compound + " has no owners' register");
    }
}
