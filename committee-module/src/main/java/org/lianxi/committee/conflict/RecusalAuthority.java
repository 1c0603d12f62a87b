package org.lianxi.committee.conflict;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;

/**
 * Who decides whether somebody is recused. DOMAIN §2.3 "Decide recusal": the party secretary, not on themselves; the
 * street on the chair. Whoever is recused on the same item decides nothing about it.
 */
public final class RecusalAuthority {

    private RecusalAuthority() {}

    /** What the decider must be permitted to do. */
    public static Action actionOn(boolean isChair) {
        return isChair ? Action.DECIDE_RECUSAL_OF_CHAIR : Action.DECIDE_RECUSAL;
    }

    /** Whether somebody who is permitted may decide about this person. */
    public static Optional<Breach> judge(PersonId decider, PersonId about, boolean isDeciderRecused) {
        return Breach.when(decider.equals(about) || isDeciderRecused, SodRule.SOD_02, decider);
    }
}
