package org.lianxi.meeting.sitting;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The key of a sent act belongs to another one. */
public final class KeyUsedOtherwise extends Refusal {

    KeyUsedOtherwise(String key) {
        super(Kind.RULE, "the key " + key + " belongs to another act");
    }
}
