package org.lianxi.web.procedure;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no parameter of this key. */
public final class UnknownParameter extends Refusal {

    /** Refuses a key. */
    public UnknownParameter(String key) {
        super(Kind.UNKNOWN, "parameter " + key);
    }
}
