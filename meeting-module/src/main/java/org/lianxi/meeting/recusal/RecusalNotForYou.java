package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nobody decides about themselves, nor while kept from the same item. */
public final class RecusalNotForYou extends Refusal {

    RecusalNotForYou(RecusalId id, PersonId by) {
        super(Kind.RULE, "person " + by + " does not decide on recusal " + id);
    }
}
