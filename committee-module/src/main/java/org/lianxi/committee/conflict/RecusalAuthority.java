package org.lianxi.committee.conflict;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * Who decides whether somebody is recused. DOMAIN §2.3 "Decide recusal": the party secretary, not on themselves; the
 * street on the chair. Whoever is recused on the same item decides nothing about it.
 */
public final class RecusalAuthority {

    private RecusalAuthority() {}

    /** Whether somebody who is permitted may decide about this person. */
    public static Optional<Breach> judge(PersonId decider, PersonId about, boolean isDeciderRecused) {
        return Breach.when(decider.equals(about) || isDeciderRecused, SodRule.SOD_02, decider);
    }
}
