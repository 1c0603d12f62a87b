package org.lianxi.committee.appointment;

import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Only who has delegated a post takes it back. */
public final class DelegationOfAnother extends Refusal {

    /** Refuses to recall a delegation. */
    public DelegationOfAnother(MandateId id) {
        super(Kind.NOT_PERMITTED, "mandate " + id + " is not a delegation of this person");
    }
}
