package org.lianxi.committee.conflict;

import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationKind;

/** SOD-14: a decision of the owners' assembly or committee is annulled by the government only, and outside the product. */
public final class OwnersDecision {

    private static final Set<OrganisationKind> GOVERNMENT =
            Set.of(OrganisationKind.STREET_OFFICE, OrganisationKind.FUNCTIONAL_DEPARTMENT);

    private OwnersDecision() {}

    /** Whether an organisation of this kind may order it; what the product does is to record the order. */
    public static Optional<Breach> judgeAnnulmentBy(OrganisationKind annulling) {
        return Breach.when(!GOVERNMENT.contains(annulling), SodRule.SOD_14, annulling);
    }
}
