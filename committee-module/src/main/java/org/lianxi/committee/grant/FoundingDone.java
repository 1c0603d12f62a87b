package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The post was held before, so it is no longer given by one person alone. */
public final class FoundingDone extends Refusal {

    /** Refuses it. */
    public FoundingDone(Post post) {
        super(Kind.RULE, "there was a " + post + " before");
    }
}
