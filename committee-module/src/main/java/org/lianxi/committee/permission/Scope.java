package org.lianxi.committee.permission;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Where something is to be done.
 *
 * @param street the street concerned, where no community is
 * @param community the community concerned
 * @param organisation the organisation for which it is done, where the matrix says "only own organisation"
 */
public record Scope(
        Optional<OrganisationId> street, Optional<OrganisationId> community, Optional<OrganisationId> organisation) {

    /** The whole product: only for those whose posts reach everywhere. */
    public static Scope everywhere() {
        return new Scope(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Somewhere in a street. */
    public static Scope street(OrganisationId street) {
        return new Scope(Optional.of(street), Optional.empty(), Optional.empty());
    }

    /** Somewhere in a community, for nobody in particular. */
    public static Scope community(OrganisationId community) {
        return new Scope(Optional.empty(), Optional.of(community), Optional.empty());
    }

    /** In a community, in the name of one organisation: submitting, voting, countersigning, working on a task. */
    public static Scope organisation(OrganisationId community, OrganisationId organisation) {
        return new Scope(Optional.empty(), Optional.of(community), Optional.of(organisation));
    }
}
