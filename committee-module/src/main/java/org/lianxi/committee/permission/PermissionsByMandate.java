package org.lianxi.committee.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.Seats;

/** Asks the mandates in force now, each time anew, and with at most five queries however much a person holds. */
@ApplicationScoped
class PermissionsByMandate implements Permissions {

    private final Mandates mandates;
    private final Organisations organisations;
    private final Seats seats;

    @Inject
    PermissionsByMandate(Mandates mandates, Organisations organisations, Seats seats) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.seats = seats;
    }

    @Override
    public void require(PersonId person, Action action, Scope scope) {
        if (!may(person, action, scope)) {
            throw new NotPermitted(person, action, scope);
        }
    }

    @Override
    public boolean may(PersonId person, Action action, Scope scope) {
        Map<Reach, Set<OrganisationId>> held = held(person, action);
        if (held.containsKey(Reach.EVERYWHERE)) {
            return true;
        }
        Set<OrganisationId> own = organisations(held, Reach.OWN_ORGANISATION);
        if (scope.organisation().map(own::contains).orElse(false)) {
            return true;
        }
        Set<OrganisationId> streetWide = organisations(held, Reach.STREET);
        if (scope.street().map(each -> streetsOf(streetWide).contains(each)).orElse(false)) {
            return true;
        }
        return scope.community()
                .map(community -> reached(organisations(held, Reach.COMMUNITY), streetWide)
                        .contains(community))
                .orElse(false);
    }

    @Override
    public Set<OrganisationId> communities(PersonId person, Action action) {
        Map<Reach, Set<OrganisationId>> held = held(person, action);
        if (held.containsKey(Reach.EVERYWHERE)) {
            return organisations.communities();
        }
        Set<OrganisationId> near = new HashSet<>(organisations(held, Reach.COMMUNITY));
        near.addAll(organisations(held, Reach.OWN_ORGANISATION));
        return Set.copyOf(reached(near, organisations(held, Reach.STREET)));
    }

    /** In which organisations the person holds a post that reaches so far for this action. */
    private Map<Reach, Set<OrganisationId>> held(PersonId person, Action action) {
        return mandates.of(person).stream()
                .collect(Collectors.groupingBy(
                        each -> Matrix.reach(each.post(), action),
                        Collectors.mapping(Mandate::organisation, Collectors.toUnmodifiableSet())));
    }

    private Set<OrganisationId> reached(Set<OrganisationId> near, Set<OrganisationId> streetWide) {
        Set<OrganisationId> communities = new HashSet<>(seats.communitiesOf(near));
        for (OrganisationView each : organisations.views(near).values()) {
            each.community().ifPresent(communities::add);
        }
        communities.addAll(organisations.communitiesOf(streetsOf(streetWide)));
        return communities;
    }

    private Set<OrganisationId> streetsOf(Set<OrganisationId> streetWide) {
        return organisations.views(streetWide).values().stream()
                .map(OrganisationView::street)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<OrganisationId> organisations(Map<Reach, Set<OrganisationId>> held, Reach reach) {
        return held.getOrDefault(reach, Set.of());
    }
}
