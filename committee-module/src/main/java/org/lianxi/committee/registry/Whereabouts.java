package org.lianxi.committee.registry;

import java.util.Optional;
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

    /** The same, in the name of the organisation itself. */
    static Scope inItsName(OrganisationView organisation) {
        Scope scope = of(organisation);
        return new Scope(scope.street(), scope.community(), Optional.of(organisation.id()));
    }
}
