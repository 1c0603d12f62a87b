package org.lianxi.committee.territory;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The organisation does not stand for this party of the compound. */
public final class SeatNotHeld extends Refusal {

    /** Refuses it. */
    public SeatNotHeld(CompoundId compound, OrganisationId organisation) {
        super(Kind.RULE, organisation + " in " + compound);
    }
}
