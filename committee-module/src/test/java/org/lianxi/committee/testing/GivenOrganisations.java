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
import org.lianxi.committee.organisation.CyclicRelation;
import org.lianxi.committee.organisation.HistoryLine;
import org.lianxi.committee.organisation.OrganisationFilter;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRecord;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.PartyStrength;
import org.lianxi.committee.organisation.RelationId;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.RelationView;
import org.lianxi.committee.organisation.UnknownOrganisation;
import org.lianxi.committee.organisation.UnknownRelation;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** A register of organisations in memory. */
public final class GivenOrganisations implements Organisations, OrganisationRecords, OrganisationRegister {

    private final Map<OrganisationId, OrganisationView> register = new LinkedHashMap<>();
    private final Map<OrganisationId, OrganisationId> lyingIn = new LinkedHashMap<>();
    private final Map<RelationId, RelationView> relations = new LinkedHashMap<>();
    private final Map<OrganisationId, OrganisationId> successors = new LinkedHashMap<>();
    private final Map<OrganisationId, PartyStrength> counts = new LinkedHashMap<>();

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
        lyingIn.put(id, within);
        return id;
    }

    @Override
    public RelationId relate(
            RelationKind kind, OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until) {
        if (leads(kind, lower, upper)) {
            throw new CyclicRelation(get(upper), get(lower));
        }
        RelationId id = RelationId.fresh();
        relations.put(id, new RelationView(id, kind, get(upper).id(), get(lower).id(), from, until));
        return id;
    }

    @Override
    public RelationView end(RelationId relation, LocalDate lastDay) {
        RelationView open = relation(relation);
        RelationView ended =
                new RelationView(relation, open.kind(), open.upper(), open.lower(), open.from(), Optional.of(lastDay));
        relations.put(relation, ended);
        return ended;
    }

    @Override
    public RelationView relation(RelationId id) {
        return Optional.ofNullable(relations.get(id)).orElseThrow(() -> new UnknownRelation(id));
    }

    @Override
    public void rename(OrganisationId id, String name, LocalDate from) {
        OrganisationView old = get(id);
        register.put(id, new OrganisationView(id, old.kind(), name, old.community(), old.street()));
    }

    @Override
    public void move(OrganisationId id, OrganisationId within, LocalDate from) {
        OrganisationView old = get(id);
        register.put(
                id,
                new OrganisationView(
                        id, old.kind(), old.name(), old.community(), get(within).street()));
    }

    @Override
    public void succeed(OrganisationId predecessor, OrganisationId successor, LocalDate from) {
        get(successor);
        successors.put(get(predecessor).id(), successor);
    }

    @Override
    public Set<OrganisationId> streetsOf(Collection<OrganisationId> districts) {
        return ofKind(OrganisationKind.STREET).stream()
                .map(OrganisationView::id)
                .filter(each -> districts.contains(lyingIn.get(each)))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<OrganisationId> predecessors(Collection<OrganisationId> ids) {
        return successors.keySet().stream()
                .filter(each -> ids.contains(present(each)))
                .collect(Collectors.toSet());
    }

    @Override
    public Map<OrganisationId, OrganisationId> successors(Collection<OrganisationId> ids) {
        return ids.stream().filter(successors::containsKey).collect(Collectors.toMap(each -> each, this::present));
    }

    private OrganisationId present(OrganisationId id) {
        OrganisationId next = successors.get(id);
        return next == null ? id : present(next);
    }

    /** Who took whose place. */
    public Map<OrganisationId, OrganisationId> successors() {
        return Map.copyOf(successors);
    }

    @Override
    public void count(OrganisationId id, PartyStrength strength, LocalDate from) {
        counts.put(get(id).id(), strength);
    }

    /** What was counted last. */
    public Map<OrganisationId, PartyStrength> counts() {
        return Map.copyOf(counts);
    }

    private boolean leads(RelationKind kind, OrganisationId from, OrganisationId to) {
        return from.equals(to)
                || relations.values().stream()
                        .filter(each -> each.kind() == kind && each.upper().equals(from))
                        .anyMatch(each -> leads(kind, each.lower(), to));
    }

    private List<OrganisationView> matching(Predicate<OrganisationView> wanted) {
        return register.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(OrganisationView::name))
                .toList();
    }

    @Override
    public OrganisationRecord of(OrganisationId id, LocalDate day) {
        throw new UnsupportedOperationException("keeps no days");
    }

    @Override
    public List<RelationView> relations(OrganisationId id, LocalDate day) {
        return relations.values().stream()
                .filter(each -> each.upper().equals(id) || each.lower().equals(id))
                .toList();
    }

    @Override
    public List<HistoryLine> history(OrganisationId id) {
        return List.of();
    }

    @Override
    public Page<OrganisationView> search(OrganisationFilter filter, PageRequest page) {
        return Page.empty(page);
    }

    @Override
    public Optional<OrganisationId> find(OrganisationKind kind, String name, OrganisationId within) {
        return Optional.empty();
    }
}
