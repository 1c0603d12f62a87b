package org.lianxi.committee.permission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationView;

/**
 * Why a person may, or may not, do something in a place.
 *
 * @param links what each mandate in force means for it, those that allow it first
 * @param others the roles that may do it there, with how far they reach
 */
public record Explanation(
        PersonId person, Action action, Scope scope, boolean allowed, List<Link> links, Map<Role, Reach> others) {

    /**
     * One mandate on the way from the person to the right.
     *
     * @param role the column of the matrix that the post reads
     * @param cell what the matrix says
     * @param override what holds in this place instead
     * @param reach what holds in this place
     */
    public record Link(
            Mandate mandate,
            OrganisationView organisation,
            Optional<Role> role,
            Optional<MatrixCell> cell,
            Optional<CellOverride> override,
            Reach reach,
            Finding finding) {}
}
