package org.lianxi.committee.grant;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** One person alone cannot do this: it has to be proposed, and approved by another. */
public final class NeedsSecondPerson extends Refusal {

    /** Refuses it. */
    public NeedsSecondPerson(PersonId person) {
        super(Kind.RULE, "it needs a second person for " + person);
    }
}
