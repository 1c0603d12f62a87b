package org.lianxi.committee.permission;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.organisation.OrganisationView;

/**
 * What one mandate gives.
 *
 * @param role the column of the matrix that the post reads
 * @param actions every action it gives, in the order of the matrix, with how far it reaches
 */
public record HeldRights(
        Mandate mandate, OrganisationView organisation, Optional<Role> role, Map<Action, Reach> actions) {}
