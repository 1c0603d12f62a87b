package org.lianxi.committee.testing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.UnknownOrganisation;

/** A register of organisations in memory. */
public final class GivenOrganisations implements Organisations, OrganisationRegister {

    private final Map<OrganisationId, OrganisationView> register = new LinkedHashMap<>();

    /** Enters the uppermost organisation, a city. */
    public OrganisationId city() {
        return enterUppermost(OrganisationKind.CITY, "city");
    }

    /** Enters an organisation whose name is its kind. */
    public OrganisationId within(OrganisationId within, OrganisationKind kind) {
        return enter(kind, kind.name(), within, LocalDate.EPOCH);
    }

    @Override
    public OrganisationView get(OrganisationId id) {
        return Optional.ofNullable(register.get(id)).orElseThrow(() -> new UnknownOrganisation(id));
    }

    @Override
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return views(ids).values().stream().collect(Collectors.toMap(OrganisationView::id, OrganisationView::name));
    }

    @Override
    public Map<OrganisationId, OrganisationView> views(Collection<OrganisationId> ids) {
        return matching(each -> ids.contains(each.id())).stream()
                .collect(Collectors.toMap(OrganisationView::id, each -> each));
    }

    @Override
    public List<OrganisationView> ofKind(OrganisationKind kind) {
        return matching(each -> each.kind() == kind);
    }

    @Override
    public List<OrganisationView> inCommunity(OrganisationId community) {
        return matching(each -> each.community().equals(Optional.of(community)));
    }

    @Override
    public Set<OrganisationId> communitiesOf(OrganisationId street) {
        return communitiesOf(Set.of(street));
    }

    @Override
    public Set<OrganisationId> communitiesOf(Collection<OrganisationId> streets) {
        return ofKind(OrganisationKind.COMMUNITY).stream()
                .filter(each -> each.street().map(streets::contains).orElse(false))
                .map(OrganisationView::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<OrganisationId> communities() {
        return ofKind(OrganisationKind.COMMUNITY).stream()
                .map(OrganisationView::id)
                .collect(Collectors.toSet());
    }

    @Override
    public OrganisationId streetOf(OrganisationId community) {
        return get(community).street().orElseThrow(() -> new UnknownOrganisation(community));
    }

    @Override
    public OrganisationId enterUppermost(OrganisationKind kind, String name) {
        OrganisationId id = OrganisationId.fresh();
        register.put(id, new OrganisationView(id, kind, name, Optional.empty(), Optional.empty()));
        return id;
    }

    @Override
    public OrganisationId enter(OrganisationKind kind, String name, OrganisationId within, LocalDate from) {
        OrganisationId id = OrganisationId.fresh();
        Optional<OrganisationId> community = kind == OrganisationKind.COMMUNITY
                ? Optional.of(id)
                : get(within).community();
        Optional<OrganisationId> street =
                kind == OrganisationKind.STREET ? Optional.of(id) : get(within).street();
        register.put(id, new OrganisationView(id, kind, name, community, street));
        return id;
    }

    @Override
    public void relate(
            RelationKind kind, OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until) {
        get(upper);
        get(lower);
    }

    private List<OrganisationView> matching(Predicate<OrganisationView> wanted) {
        return register.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(OrganisationView::name))
                .toList();
    }
}
