package org.lianxi.committee.rulechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Areas;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/**
 * Who may change rules where. For a whole district whoever may propose in one of its streets proposes, and only whoever
 * holds a post of the district itself approves (DOMAIN §2.3: "A district-wide").
 */
@ApplicationScoped
class RuleChangeRightsByMandate implements RuleChangeRights {

    private final Permissions permissions;
    private final Mandates mandates;
    private final Areas areas;

    @Inject
    RuleChangeRightsByMandate(Permissions permissions, Mandates mandates, Areas areas) {
        this.permissions = permissions;
        this.mandates = mandates;
        this.areas = areas;
    }

    @Override
    public void requireProposal(PersonId by, OrganisationView place) {
        if (!reachesDistrict(by, place, Action.PROPOSE_RULE_CHANGE)) {
            permissions.require(by, Action.PROPOSE_RULE_CHANGE, scope(place));
        }
    }

    @Override
    public boolean mayPropose(PersonId by, OrganisationView place) {
        return reachesDistrict(by, place, Action.PROPOSE_RULE_CHANGE)
                || permissions.may(by, Action.PROPOSE_RULE_CHANGE, scope(place));
    }

    @Override
    public void requireDecision(PersonId by, OrganisationView place) {
        if (!decidesForDistrict(by, place)) {
            permissions.require(by, Action.APPROVE_RULE_CHANGE, scope(place));
        }
    }

    @Override
    public boolean mayDecide(PersonId by, OrganisationView place) {
        return decidesForDistrict(by, place) || permissions.may(by, Action.APPROVE_RULE_CHANGE, scope(place));
    }

    private boolean decidesForDistrict(PersonId by, OrganisationView place) {
        return reachesDistrict(by, place, Action.APPROVE_RULE_CHANGE)
                && mandates.of(by).stream().anyMatch(each -> each.organisation().equals(place.id()));
    }

    private boolean reachesDistrict(PersonId by, OrganisationView place, Action action) {
        return place.kind() == OrganisationKind.DISTRICT
                && !Collections.disjoint(permissions.communities(by, action), areas.communitiesIn(Set.of(place.id())));
    }

    /** Whatever is no place of its own is asked for where nobody reaches. */
    private static Scope scope(OrganisationView place) {
        return switch (place.kind()) {
            case STREET -> Scope.street(place.id());
            case COMMUNITY -> Scope.community(place.id());
            default -> Scope.everywhere();
        };
    }
}
