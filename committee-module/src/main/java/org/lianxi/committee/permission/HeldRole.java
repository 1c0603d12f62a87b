package org.lianxi.committee.permission;

import java.util.Optional;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;

/**
 * A mandate in force, and the column of the matrix that it reads.
 *
 * @param role empty if the post reads no column
 */
record HeldRole(Mandate mandate, OrganisationView organisation, Optional<Role> role) {

    Reach reach(Action action) {
        return role.map(each -> Matrix.domain().reach(each, action)).orElse(Reach.NOWHERE);
    }

    boolean isOf(Role other) {
        return role.map(other::equals).orElse(false);
    }

    boolean isOfParty() {
        return isOf(Role.RC) || isOf(Role.OC) || isOf(Role.PSC);
    }

    OrganisationId id() {
        return organisation.id();
    }
}
