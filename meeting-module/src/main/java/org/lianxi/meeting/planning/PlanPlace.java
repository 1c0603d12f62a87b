package org.lianxi.meeting.planning;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.UnknownOrganisation;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;

/**
 * Whose plan it is.
 *
 * @param place the community, or the street itself
 */
record PlanPlace(PlanLevel level, OrganisationId place, OrganisationId street) {

    /**
     * The place that an organisation is.
     *
     * @throws UnknownOrganisation if it is neither a community nor a street
     */
    static PlanPlace of(OrganisationView organisation) {
        if (organisation.kind() == OrganisationKind.STREET) {
            return new PlanPlace(PlanLevel.STREET, organisation.id(), organisation.id());
        }
        if (organisation.kind() != OrganisationKind.COMMUNITY) {
            throw new UnknownOrganisation(organisation.id());
        }
        return new PlanPlace(
                PlanLevel.COMMUNITY,
                organisation.id(),
                organisation.street().orElseThrow(() -> new UnknownOrganisation(organisation.id())));
    }

    Scope scope() {
        return level == PlanLevel.STREET ? ofStreet() : Scope.community(place);
    }

    /** Where the street's own word counts and that of a community does not. */
    Scope ofStreet() {
        return Scope.street(street);
    }

    /** The matrix gives the street no more than the approval: of its own meetings it drafts the plan itself. */
    Action drafting() {
        return level == PlanLevel.STREET ? Action.APPROVE_MEETING_PLAN : Action.DRAFT_MEETING_PLAN;
    }

    Action changing() {
        return level == PlanLevel.STREET ? Action.APPROVE_MEETING_PLAN : Action.CHANGE_MEETING_PLAN;
    }
}
