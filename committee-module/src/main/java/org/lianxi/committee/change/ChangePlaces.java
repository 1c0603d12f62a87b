package org.lianxi.committee.change;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

/** The communities and streets in which a person may do something about changes. */
@Dependent
class ChangePlaces {

    private final Permissions permissions;
    private final Organisations organisations;

    @Inject
    ChangePlaces(Permissions permissions, Organisations organisations) {
        this.permissions = permissions;
        this.organisations = organisations;
    }

    /** Empty if everywhere. */
    Optional<Set<String>> readable(PersonId by) {
        return permissions.may(by, Action.READ_ORGANISATIONS, Scope.everywhere())
                ? Optional.empty()
                : Optional.of(places(by, Action.READ_ORGANISATIONS));
    }

    Set<String> approvable(PersonId by) {
        return places(by, Action.APPROVE_ORGANISATION_CHANGE);
    }

    private Set<String> places(PersonId by, Action action) {
        Set<OrganisationId> communities = permissions.communities(by, action);
        Set<String> places = new HashSet<>();
        communities.forEach(each -> places.add(each.value()));
        organisations.views(communities).values().stream()
                .map(OrganisationView::street)
                .flatMap(Optional::stream)
                .distinct()
                .filter(each -> permissions.may(by, action, Scope.street(each)))
                .forEach(each -> places.add(each.value()));
        return places;
    }
}
