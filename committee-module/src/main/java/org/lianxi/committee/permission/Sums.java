package org.lianxi.committee.permission;

import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Where somebody reads sums without reading any record: what the matrix marks as {@code agg}. {@link Permissions} knows
 * nothing of it, so that no record is ever shown by mistake.
 */
public interface Sums {

    /** The communities over which the person may sum up, those in the areas of the posts that the matrix marks so. */
    Set<OrganisationId> communities(PersonId person, Action action);
}
