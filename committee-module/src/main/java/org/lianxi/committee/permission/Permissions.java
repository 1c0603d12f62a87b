package org.lianxi.committee.permission;

import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Answers from the mandates in force at this moment whether a person may do something.
 *
 * <p>A post reaches its own organisation, its community (a party's delegate: every community in which the party has a
 * seat), its street, or everywhere, as the matrix says for each action. Where the matrix says "own organisation", the
 * scope must name that organisation ({@link Scope#organisation}).
 */
public interface Permissions {

    /**
     * Lets a person go on, or not.
     *
     * @throws NotPermitted if no mandate of the person allows the action there
     */
    void require(PersonId person, Action action, Scope scope);

    /** Whether {@link #require} would let the person go on. */
    boolean may(PersonId person, Action action, Scope scope);

    /**
     * The communities in which the person may do it, for list queries. Where the matrix says "own organisation", the
     * communities in which that organisation works; the query has to narrow it further.
     */
    Set<OrganisationId> communities(PersonId person, Action action);

    /**
     * The streets at whose own joint meeting the person may do it, for list queries: there the street stands where a community
     * stands otherwise.
     */
    default Set<OrganisationId> streets(PersonId person, Action action) {
        return Set.of();
    }
}
