package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The person may propose such a change, and somebody else has to approve it before it is entered. */
public final class ChangeNeedsApproval extends Refusal {

    /** Refuses it. */
    public ChangeNeedsApproval(PersonId by) {
        super(Kind.RULE, "person " + by + " may propose this change only");
    }
}
