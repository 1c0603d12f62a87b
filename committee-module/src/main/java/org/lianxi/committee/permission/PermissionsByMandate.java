package org.lianxi.committee.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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
import org.lianxi.committee.organisation.UnknownOrganisation;
import org.lianxi.committee.territory.Seats;

/** Asks the mandates in force now, each time anew, and with at most four queries however much a person holds. */
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
        Map<Reach, Set<OrganisationView>> held = held(person, action);
        if (held.containsKey(Reach.EVERYWHERE)) {
            return true;
        }
        Set<OrganisationId> own = ids(held, Reach.OWN_ORGANISATION);
        if (scope.organisation().map(own::contains).orElse(false)) {
            return true;
        }
        if (scope.street().map(streets(held)::contains).orElse(false)) {
            return true;
        }
        return scope.community()
                .map(community -> reached(held, Reach.COMMUNITY).contains(community))
                .orElse(false);
    }

    @Override
    public Set<OrganisationId> communities(PersonId person, Action action) {
        Map<Reach, Set<OrganisationView>> held = held(person, action);
        return held.containsKey(Reach.EVERYWHERE)
                ? organisations.communities()
                : Set.copyOf(reached(held, Reach.COMMUNITY, Reach.OWN_ORGANISATION));
    }

    /** In which organisations the person holds a post that reaches so far for this action. */
    private Map<Reach, Set<OrganisationView>> held(PersonId person, Action action) {
        List<Mandate> held = mandates.of(person);
        Map<OrganisationId, OrganisationView> views =
                organisations.views(held.stream().map(Mandate::organisation).collect(Collectors.toSet()));
        Map<Reach, Set<OrganisationView>> byReach = new EnumMap<>(Reach.class);
        for (Mandate each : held) {
            OrganisationView organisation = Optional.ofNullable(views.get(each.organisation()))
                    .orElseThrow(() -> new UnknownOrganisation(each.organisation()));
            Reach reach = Matrix.domain()
                    .role(each.post(), organisation.kind())
                    .map(role -> Matrix.domain().reach(role, action))
                    .orElse(Reach.NOWHERE);
            byReach.computeIfAbsent(reach, ignored -> new HashSet<>()).add(organisation);
        }
        return byReach;
    }

    /** The communities of those who reach near, and those of all streets that somebody reaches. */
    private Set<OrganisationId> reached(Map<Reach, Set<OrganisationView>> held, Reach... near) {
        Set<OrganisationId> communities = new HashSet<>(organisations.communitiesOf(streets(held)));
        Set<OrganisationId> seated = new HashSet<>();
        for (Reach reach : near) {
            for (OrganisationView each : held.getOrDefault(reach, Set.of())) {
                each.community().ifPresent(communities::add);
                seated.add(each.id());
            }
        }
        communities.addAll(seats.communitiesOf(seated));
        return communities;
    }

    private static Set<OrganisationId> streets(Map<Reach, Set<OrganisationView>> held) {
        return held.getOrDefault(Reach.STREET, Set.of()).stream()
                .map(OrganisationView::street)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<OrganisationId> ids(Map<Reach, Set<OrganisationView>> held, Reach reach) {
        return held.getOrDefault(reach, Set.of()).stream()
                .map(OrganisationView::id)
                .collect(Collectors.toSet());
    }
}
