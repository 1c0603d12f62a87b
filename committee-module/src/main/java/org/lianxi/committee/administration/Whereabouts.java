package org.lianxi.committee.administration;

import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.permission.Scope;

/** In which scope an organisation of the register is maintained. */
final class Whereabouts {

    private Whereabouts() {}

    static Scope of(OrganisationView organisation) {
        return organisation
                .community()
                .map(Scope::community)
                .or(() -> organisation.street().map(Scope::street))
                .orElseGet(Scope::everywhere);
    }
}
