package org.lianxi.committee.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationTree;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.seating.OnePlusTwoPlusN;
import org.lianxi.committee.seating.SeatPlan;

@ApplicationScoped
class JpaCompoundRecords implements CompoundRecords {

    private static final int MOST_SEATS = 200;

    private static final String FIGURES =
            """
            select count(*), coalesce(sum(v.households), 0),
                coalesce(sum(case when v.no_service and v.no_manager and v.no_protection then 1 else 0 end), 0),
                coalesce(sum((select count(*) from committee_building b where b.compound_id = v.compound_id
                    and b.valid_from <= ?1 and (b.valid_until is null or b.valid_until >= ?1))), 0)
            from committee_compound_version v
            where v.valid_from <= ?1 and (v.valid_until is null or v.valid_until >= ?1) and v.community_id in (%s)
            """;

    private final EntityManager entityManager;
    private final Organisations organisations;
    private final OrganisationTree tree;
    private final Seats seats;
    private final InstantSource clock;

    @Inject
    JpaCompoundRecords(
            EntityManager entityManager,
            Organisations organisations,
            OrganisationTree tree,
            Seats seats,
            InstantSource clock) {
        this.entityManager = entityManager;
        this.organisations = organisations;
        this.tree = tree;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public CompoundCard card(CompoundId id) {
        Compound compound = registered(id);
        SeatPlan plan = seats.planAt(id, clock.instant());
        List<OrganisationView> present = present(id);
        boolean hasBranch = present.stream().anyMatch(each -> each.kind().isCompoundBranch());
        int selfGoverning = (int) present.stream()
                .filter(each -> each.kind() == OrganisationKind.SELF_GOVERNING_ORG)
                .count();
        List<SeatHistory> standing =
                seats(id).stream().filter(each -> each.until().isEmpty()).toList();
        return new CompoundCard(
                compound.view(organisations.get(compound.community())),
                compound.version(),
                compound.facts().flags(),
                buildings(id),
                neighbours(id),
                present,
                standing,
                plan,
                OnePlusTwoPlusN.of(hasBranch, plan, selfGoverning));
    }

    @Override
    public CompoundFacts facts(CompoundId id) {
        return registered(id).facts();
    }

    @Override
    public List<CompoundChange> history(CompoundId id) {
        return asked(
                        "select v from CompoundVersion v where v.compound = :id order by v.from desc, v.id desc",
                        CompoundVersion.class,
                        id)
                .getResultStream()
                .map(CompoundVersion::view)
                .toList();
    }

    @Override
    public List<SeatHistory> seats(CompoundId id) {
        return asked("select s from Seat s where s.compound = :id order by s.from desc, s.party, s.id", Seat.class, id)
                .setMaxResults(MOST_SEATS)
                .getResultStream()
                .map(Seat::view)
                .toList();
    }

    @Override
    public Page<CompoundView> search(CompoundFilter filter, PageRequest page) {
        String text = filter.text().isEmpty() ? "" : " and c.name like :text escape '!'";
        String community = filter.community().isEmpty() ? "" : " and c.community = :community";
        String threeNo =
                filter.threeNoOnly() ? " and c.noService = true and c.noManager = true and c.noProtection = true" : "";
        TypedQuery<Compound> query = entityManager.createQuery(
                "select c from Compound c where 1 = 1" + text + community + threeNo + " order by c.name, c.id",
                Compound.class);
        filter.text().ifPresent(words -> query.setParameter("text", "%" + literally(words) + "%"));
        filter.community().ifPresent(each -> query.setParameter("community", each.value()));
        List<Compound> found = query.setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
        return Page.of(views(found), page);
    }

    @Override
    public List<CompoundView> inCommunity(OrganisationId community, LocalDate day) {
        OrganisationView itsCommunity = organisations.get(community);
        return entityManager
                .createQuery(
                        "select v from CompoundVersion v where v.community = :community and v.from <= :day"
                                + " and (v.until is null or v.until >= :day) order by v.name, v.id",
                        CompoundVersion.class)
                .setParameter("community", community.value())
                .setParameter("day", day)
                .getResultStream()
                .map(each -> each.view(itsCommunity))
                .toList();
    }

    @Override
    public TerritoryFigures figures(OrganisationId area, LocalDate day) {
        Set<OrganisationId> communities = tree.communitiesIn(area, day);
        if (communities.isEmpty()) {
            return new TerritoryFigures(0, 0, 0, 0, 0);
        }
        List<OrganisationId> inOrder = List.copyOf(communities);
        StringBuilder places = new StringBuilder();
        for (int i = 0; i < inOrder.size(); i++) {
            places.append(i == 0 ? "?" : ", ?").append(i + 2);
        }
        var query = entityManager.createNativeQuery(FIGURES.formatted(places)).setParameter(1, day);
        for (int i = 0; i < inOrder.size(); i++) {
            query.setParameter(i + 2, inOrder.get(i).value());
        }
        Object[] sums = (Object[]) query.getSingleResult();
        return new TerritoryFigures(
                communities.size(), number(sums[0]), number(sums[1]), number(sums[3]), number(sums[2]));
    }

    @Override
    public Optional<CompoundId> find(String name, OrganisationId community) {
        return entityManager
                .createQuery(
                        "select c from Compound c where c.name = :name and c.community = :community", Compound.class)
                .setParameter("name", name)
                .setParameter("community", community.value())
                .setMaxResults(1)
                .getResultStream()
                .map(Compound::id)
                .findFirst();
    }

    @Override
    public List<CompoundView> of(OrganisationId organisation) {
        return views(entityManager
                .createQuery(
                        "select c from Compound c where c.id in"
                                + " (select s.compound from Seat s where s.organisation = :id and s.until is null)"
                                + " or c.id in"
                                + " (select p.compound from Presence p where p.organisation = :id and p.until is null)"
                                + " order by c.name, c.id",
                        Compound.class)
                .setParameter("id", organisation.value())
                .setMaxResults(MOST_SEATS)
                .getResultList());
    }

    private List<OrganisationView> present(CompoundId id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        List<OrganisationId> ids = asked(
                        "select p from Presence p where p.compound = :id and p.from <= :day"
                                + " and (p.until is null or p.until >= :day)",
                        Presence.class,
                        id)
                .setParameter("day", today)
                .getResultStream()
                .map(Presence::organisation)
                .toList();
        return organisations.views(ids).values().stream()
                .sorted(Comparator.comparing(OrganisationView::kind).thenComparing(OrganisationView::name))
                .toList();
    }

    private List<BuildingView> buildings(CompoundId id) {
        return asked(
                        "select b from Building b where b.compound = :id and b.until is null"
                                + " order by length(b.name), b.name",
                        Building.class,
                        id)
                .getResultStream()
                .map(Building::view)
                .toList();
    }

    private List<NeighbourView> neighbours(CompoundId id) {
        List<Distance> near = asked(
                        "select d from Distance d where d.one = :id or d.other = :id order by d.metres",
                        Distance.class,
                        id)
                .getResultList();
        Map<String, String> names =
                names(near.stream().map(each -> each.otherThan(id).value()).toList());
        return near.stream()
                .map(each -> new NeighbourView(
                        each.otherThan(id),
                        names.getOrDefault(each.otherThan(id).value(), ""),
                        each.metres()))
                .toList();
    }

    private Map<String, String> names(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select c from Compound c where c.id in :ids", Compound.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(each -> each.id().value(), Compound::name));
    }

    private List<CompoundView> views(List<Compound> compounds) {
        Map<OrganisationId, OrganisationView> communities = organisations.views(
                compounds.stream().map(Compound::community).distinct().toList());
        return compounds.stream()
                .map(each -> each.view(
                        Optional.ofNullable(communities.get(each.community())).orElseThrow()))
                .toList();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, CompoundId id) {
        return entityManager.createQuery(query, type).setParameter("id", id.value());
    }

    private Compound registered(CompoundId id) {
        return Optional.ofNullable(entityManager.find(Compound.class, id.value()))
                .orElseThrow(() -> new UnknownCompound(id));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
