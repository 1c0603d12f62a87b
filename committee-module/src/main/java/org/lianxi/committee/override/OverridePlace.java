package org.lianxi.committee.override;

import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.permission.Scope;

/** Where an override may hold: a street or a community. */
final class OverridePlace {

    private OverridePlace() {}

    static boolean isOne(OrganisationView place) {
        return place.kind() == OrganisationKind.STREET || place.kind() == OrganisationKind.COMMUNITY;
    }

    /** Whatever is none is asked for where nobody but an administrator reaches. */
    static Scope scope(OrganisationView place) {
        return switch (place.kind()) {
            case STREET -> Scope.street(place.id());
            case COMMUNITY -> Scope.community(place.id());
            default -> Scope.everywhere();
        };
    }
}
