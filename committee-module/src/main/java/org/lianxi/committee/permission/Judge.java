package org.lianxi.committee.permission;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.UnknownOrganisation;
import org.lianxi.committee.territory.Seats;

/**
 * What mandates, matrix and overrides say together. One code for the answer and for its explanation, so that the two can
 * not differ.
 */
final class Judge {

    private final Mandates mandates;
    private final Organisations organisations;
    private final Seats seats;
    private final CellOverrides overrides;

    Judge(Mandates mandates, Organisations organisations, Seats seats, CellOverrides overrides) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.seats = seats;
        this.overrides = overrides;
    }

    boolean allows(PersonId person, Action action, Scope scope) {
        return allowsIn(person, action, scope)
                || present(action, scope)
                        .map(today -> allowsIn(person, action, today))
                        .orElse(false);
    }

    private boolean allowsIn(PersonId person, Action action, Scope scope) {
        Hearing hearing = hear(person, scope);
        return hearing.held().stream().anyMatch(each -> hearing.finding(each, action) == Finding.ALLOWS)
                || scope.community()
                        .map(each -> seatedIn(each, hearing, action))
                        .orElse(false)
                || liesInOwnDistrict(hearing, action);
    }

    /**
     * What a predecessor left is read where its successor is: the same scope with those who took the places. Empty if nobody did,
     * or if more than reading is asked; one query, and only when nothing else allows it.
     */
    private Optional<Scope> present(Action action, Scope scope) {
        if (!action.isReading()) {
            return Optional.empty();
        }
        Map<OrganisationId, OrganisationId> successors =
                organisations.successors(Stream.of(scope.street(), scope.community(), scope.organisation())
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        return successors.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scope(
                        scope.street().map(each -> successors.getOrDefault(each, each)),
                        scope.community().map(each -> successors.getOrDefault(each, each)),
                        scope.organisation().map(each -> successors.getOrDefault(each, each))));
    }

    /** Asked only when nothing else allows it: one query more. */
    private boolean liesInOwnDistrict(Hearing hearing, Action action) {
        List<HeldRole> ofDistrict = hearing.held().stream()
                .filter(each -> hearing.reach(each, action) == Reach.DISTRICT)
                .toList();
        return !ofDistrict.isEmpty()
                && ofDistrict.stream()
                        .anyMatch(each ->
                                hearing.withStreets(streetsOf(Set.of(each))).finding(each, action) == Finding.ALLOWS);
    }

    private Set<OrganisationId> streetsOf(Collection<HeldRole> held) {
        return held.isEmpty()
                ? Set.of()
                : organisations.streetsOf(held.stream().map(HeldRole::id).collect(Collectors.toSet()));
    }

    /** Asked only when nothing else allows it: one query more. */
    private boolean seatedIn(OrganisationId community, Hearing hearing, Action action) {
        Set<OrganisationId> parties = hearing.held().stream()
                .filter(each -> each.isOfParty() && hearing.reach(each, action) == Reach.COMMUNITY)
                .map(HeldRole::id)
                .collect(Collectors.toSet());
        if (parties.isEmpty()) {
            return false;
        }
        Set<OrganisationId> seated = seats.communitiesOf(parties);
        return seated.contains(community)
                || (hearing.place().isOfStreet()
                        && StreetTable.isTakingPart(action)
                        && organisations.communitiesOf(community).stream().anyMatch(seated::contains));
    }

    List<Explanation.Link> links(PersonId person, Action action, Scope scope) {
        Scope asked =
                allowsIn(person, action, scope) ? scope : present(action, scope).orElse(scope);
        Hearing hearing = hear(person, asked);
        return hearing.held().stream()
                .map(each -> new Explanation.Link(
                        each.mandate(),
                        each.organisation(),
                        each.role(),
                        each.role().map(role -> Matrix.domain().cell(role, action)),
                        each.role().flatMap(role -> hearing.place().override(hearing.overrides(), role, action)),
                        hearing.reach(each, action),
                        hearing.withSeats(seatsOf(each))
                                .withStreets(
                                        hearing.reach(each, action) == Reach.DISTRICT
                                                ? streetsOf(Set.of(each))
                                                : Set.of())
                                .finding(each, action)))
                .sorted(Comparator.comparing(Explanation.Link::finding))
                .toList();
    }

    private Set<OrganisationId> seatsOf(HeldRole held) {
        return held.isOfParty() ? seats.communitiesOf(Set.of(held.id())) : Set.of();
    }

    /** The roles that may do it in a place, and how far each reaches there. */
    Map<Role, Reach> reaches(Action action, Scope scope) {
        Place place = place(scope, views(scope.community().stream()));
        List<CellOverride> inForce = overrides.inForce();
        Map<Role, Reach> reaches = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Reach reach = place.override(inForce, role, action)
                    .map(CellOverride::reach)
                    .orElseGet(() -> Matrix.domain().reach(role, action));
            if (reach != Reach.NOWHERE) {
                reaches.put(role, reach);
            }
        }
        return reaches;
    }

    List<HeldRole> held(PersonId person) {
        List<Mandate> given = mandates.of(person);
        return held(given, views(given.stream().map(Mandate::organisation)));
    }

    /** The streets at whose table the person may do it. */
    Set<OrganisationId> streets(PersonId person, Action action) {
        List<HeldRole> held = held(person);
        if (held.stream().anyMatch(each -> each.reach(action) == Reach.EVERYWHERE)) {
            return organisations.ofKind(OrganisationKind.STREET).stream()
                    .map(OrganisationView::id)
                    .collect(Collectors.toUnmodifiableSet());
        }
        Set<OrganisationId> streets = new HashSet<>();
        Set<OrganisationId> parties = new HashSet<>();
        for (HeldRole each : held) {
            boolean mayAtTable = StreetTable.lists(each, action);
            each.organisation().street().filter(street -> mayAtTable).ifPresent(streets::add);
            if (mayAtTable && each.isOfParty()) {
                parties.add(each.id());
            }
        }
        views(seats.communitiesOf(parties).stream())
                .values()
                .forEach(community -> community.street().ifPresent(streets::add));
        return Set.copyOf(streets);
    }

    Set<OrganisationId> communities(PersonId person, Action action) {
        Set<OrganisationId> today = communitiesToday(person, action);
        if (!action.isReading() || today.isEmpty()) {
            return today;
        }
        Set<OrganisationId> andBefore = new HashSet<>(today);
        andBefore.addAll(organisations.predecessors(today));
        return Set.copyOf(andBefore);
    }

    private Set<OrganisationId> communitiesToday(PersonId person, Action action) {
        List<HeldRole> held = held(person);
        if (held.stream().anyMatch(each -> each.reach(action) == Reach.EVERYWHERE)) {
            return organisations.communities();
        }
        Set<OrganisationId> streets = new HashSet<>(streetsOf(held.stream()
                .filter(each -> each.reach(action) == Reach.DISTRICT)
                .toList()));
        held.stream()
                .filter(each -> each.reach(action) == Reach.STREET)
                .map(each -> each.organisation().street())
                .flatMap(Optional::stream)
                .forEach(streets::add);
        Set<OrganisationId> reached = new HashSet<>(organisations.communitiesOf(streets));
        Set<OrganisationId> seated = new HashSet<>();
        for (HeldRole each : held) {
            if (each.reach(action) == Reach.COMMUNITY || each.reach(action) == Reach.OWN_ORGANISATION) {
                each.organisation().community().ifPresent(reached::add);
                seated.add(each.id());
            }
        }
        reached.addAll(seats.communitiesOf(seated));
        return overridden(held, action, reached);
    }

    /** Judges anew each community for which an override says something about one of the roles held. */
    private Set<OrganisationId> overridden(List<HeldRole> held, Action action, Set<OrganisationId> reached) {
        List<CellOverride> about = overrides.inForce().stream()
                .filter(each -> each.action() == action && held.stream().anyMatch(role -> role.isOf(each.role())))
                .toList();
        if (about.isEmpty()) {
            return Set.copyOf(reached);
        }
        Set<OrganisationId> places = about.stream().map(CellOverride::place).collect(Collectors.toSet());
        Set<OrganisationId> concerned = new HashSet<>(organisations.communitiesOf(places));
        concerned.addAll(
                organisations.communities().stream().filter(places::contains).toList());
        Map<OrganisationId, OrganisationView> views = views(concerned.stream());
        Map<HeldRole, Set<OrganisationId>> seated =
                held.stream().distinct().collect(Collectors.toMap(each -> each, this::seatsOf));
        for (OrganisationId community : concerned) {
            Hearing hearing = new Hearing(held, place(Scope.community(community), views), about);
            boolean mayThere = held.stream().anyMatch(each -> hearing.withSeats(seated.getOrDefault(each, Set.of()))
                    .lists(each, action));
            if (mayThere) {
                reached.add(community);
            } else {
                reached.remove(community);
            }
        }
        return Set.copyOf(reached);
    }

    private Hearing hear(PersonId person, Scope scope) {
        List<Mandate> given = mandates.of(person);
        Map<OrganisationId, OrganisationView> views =
                views(Stream.concat(given.stream().map(Mandate::organisation), scope.community().stream()));
        return new Hearing(held(given, views), place(scope, views), overrides.inForce());
    }

    private Map<OrganisationId, OrganisationView> views(Stream<OrganisationId> ids) {
        return organisations.views(ids.collect(Collectors.toSet()));
    }

    private static List<HeldRole> held(List<Mandate> given, Map<OrganisationId, OrganisationView> views) {
        return given.stream()
                .map(each -> {
                    OrganisationView organisation = Optional.ofNullable(views.get(each.organisation()))
                            .orElseThrow(() -> new UnknownOrganisation(each.organisation()));
                    return new HeldRole(each, organisation, Matrix.domain().role(each.post(), organisation.kind()));
                })
                .toList();
    }

    private static Place place(Scope scope, Map<OrganisationId, OrganisationView> views) {
        return new Place(scope, scope.street().or(() -> scope.community()
                .flatMap(each -> Optional.ofNullable(views.get(each)))
                .flatMap(OrganisationView::street)));
    }
}
