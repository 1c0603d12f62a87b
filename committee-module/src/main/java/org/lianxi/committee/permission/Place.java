package org.lianxi.committee.permission;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A scope, and the street that it lies in.
 *
 * @param street empty where the whole product is meant
 */
record Place(Scope scope, Optional<OrganisationId> street) {

    /** Whether it is the street itself that meets, and not one of its communities. */
    boolean isOfStreet() {
        return street.isPresent() && scope.community().equals(street);
    }

    /** What holds here instead of the matrix: the community's own word goes before the street's. */
    Optional<CellOverride> override(List<CellOverride> overrides, Role role, Action action) {
        return in(scope.community(), overrides, role, action).or(() -> in(street, overrides, role, action));
    }

    private static Optional<CellOverride> in(
            Optional<OrganisationId> area, List<CellOverride> overrides, Role role, Action action) {
        return overrides.stream()
                .filter(each -> each.action() == action
                        && each.role() == role
                        && area.map(each.place()::equals).orElse(false))
                .findFirst();
    }
}
