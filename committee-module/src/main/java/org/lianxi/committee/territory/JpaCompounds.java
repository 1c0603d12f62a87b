package org.lianxi.committee.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.reading.AskedOnce;

@ApplicationScoped
class JpaCompounds implements Compounds, CompoundRegister {

    /** An empty list is no SQL; no id is empty. */
    private static final List<String> NOBODY = List.of("");

    private final EntityManager entityManager;
    private final Organisations organisations;
    private final Mandates mandates;

    @Inject
    JpaCompounds(EntityManager entityManager, Organisations organisations, Mandates mandates) {
        this.entityManager = entityManager;
        this.organisations = organisations;
        this.mandates = mandates;
    }

    @Override
    @AskedOnce
    public CompoundView get(CompoundId id) {
        Compound compound = registered(id);
        return compound.view(organisations.get(compound.community()));
    }

    @Override
    public Map<CompoundId, CompoundView> views(Collection<CompoundId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return views(entityManager
                        .createQuery("select c from Compound c where c.id in :ids", Compound.class)
                        .setParameter(
                                "ids",
                                ids.stream().map(CompoundId::value).distinct().toList())
                        .getResultList())
                .stream()
                .collect(Collectors.toUnmodifiableMap(CompoundView::id, Function.identity()));
    }

    @Override
    public List<CompoundView> inCommunity(OrganisationId community) {
        return views(entityManager
                .createQuery("select c from Compound c where c.community = :community order by c.name", Compound.class)
                .setParameter("community", community.value())
                .getResultList());
    }

    @Override
    @AskedOnce
    public List<CompoundView> visibleTo(PersonId person) {
        List<Mandate> held = mandates.of(person);
        return views(entityManager
                .createQuery(
                        "select c from Compound c where c.community in :communities or c.id in"
                                + " (select s.compound from Seat s where s.until is null and s.organisation in :parties)"
                                + " order by c.name",
                        Compound.class)
                .setParameter("communities", values(communitiesOf(held)))
                .setParameter("parties", values(organisationsOf(held, Post.PARTY_DELEGATE::equals)))
                .getResultList());
    }

    @Override
    @AskedOnce
    public Map<CompoundId, String> names(Collection<CompoundId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select c from Compound c where c.id in :ids", Compound.class)
                .setParameter(
                        "ids", ids.stream().map(CompoundId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Compound::id, Compound::name));
    }

    @Override
    public CompoundId enter(CompoundFacts facts, LocalDate from) {
        Compound compound = new Compound(facts);
        CompoundId id = compound.id();
        entityManager.persist(compound);
        entityManager.flush();
        entityManager.persist(new CompoundVersion(id, facts, from));
        return id;
    }

    @Override
    public void alter(CompoundId compound, CompoundFacts facts, LocalDate from) {
        Compound found = registered(compound);
        entityManager.persist(entityManager
                .createQuery(
                        "select v from CompoundVersion v where v.compound = :compound and v.until is null",
                        CompoundVersion.class)
                .setParameter("compound", compound.value())
                .getSingleResult()
                .yieldTo(facts, from));
        found.write(facts);
    }

    @Override
    public BuildingId build(CompoundId compound, String name, int entranceUnits, int households, LocalDate from) {
        Building building = new Building(registered(compound).id(), name, entranceUnits, households, from);
        entityManager.persist(building);
        entityManager.flush();
        return building.view().id();
    }

    @Override
    public void demolish(CompoundId compound, BuildingId building, LocalDate lastDay) {
        Optional.ofNullable(entityManager.find(Building.class, building.value()))
                .filter(each -> each.isOf(compound))
                .orElseThrow(() -> new UnknownBuilding(building))
                .end(lastDay);
    }

    @Override
    public void distance(CompoundId one, CompoundId other, int metres) {
        Distance.Pair pair =
                Distance.Pair.of(registered(one).id(), registered(other).id());
        Optional.ofNullable(entityManager.find(Distance.class, pair))
                .ifPresentOrElse(each -> each.become(metres), () -> entityManager.persist(new Distance(pair, metres)));
    }

    @Override
    public void place(CompoundId compound, OrganisationId organisation, LocalDate from) {
        if (present(compound, organisation).isEmpty()) {
            entityManager.persist(new Presence(registered(compound).id(), organisation, from));
        }
    }

    @Override
    public void withdraw(CompoundId compound, OrganisationId organisation, LocalDate lastDay) {
        present(compound, organisation).forEach(each -> each.end(lastDay));
    }

    private List<Presence> present(CompoundId compound, OrganisationId organisation) {
        return entityManager
                .createQuery(
                        "select p from Presence p where p.compound = :compound and p.organisation = :organisation"
                                + " and p.until is null",
                        Presence.class)
                .setParameter("compound", compound.value())
                .setParameter("organisation", organisation.value())
                .getResultList();
    }

    private Compound registered(CompoundId id) {
        return Optional.ofNullable(entityManager.find(Compound.class, id.value()))
                .orElseThrow(() -> new UnknownCompound(id));
    }

    private List<CompoundView> views(List<Compound> compounds) {
        Map<OrganisationId, OrganisationView> communities = organisations.views(
                compounds.stream().map(Compound::community).distinct().toList());
        return compounds.stream()
                .map(each -> each.view(
                        Optional.ofNullable(communities.get(each.community())).orElseThrow()))
                .toList();
    }

    /** The communities of all posts but a delegate's, who sees the compounds of its party's seats. */
    private Set<OrganisationId> communitiesOf(List<Mandate> held) {
        Set<OrganisationId> communities = new HashSet<>();
        Set<OrganisationId> streets = new HashSet<>();
        for (OrganisationView each : organisations
                .views(organisationsOf(held, post -> post != Post.PARTY_DELEGATE))
                .values()) {
            each.community()
                    .ifPresentOrElse(communities::add, () -> each.street().ifPresent(streets::add));
        }
        communities.addAll(organisations.communitiesOf(streets));
        return communities;
    }

    private static Set<OrganisationId> organisationsOf(List<Mandate> held, Predicate<Post> posts) {
        return held.stream()
                .filter(each -> posts.test(each.post()))
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
    }

    private static List<String> values(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? NOBODY : ids.stream().map(OrganisationId::value).toList();
    }
}
