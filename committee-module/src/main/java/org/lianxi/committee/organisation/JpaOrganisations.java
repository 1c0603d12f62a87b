package org.lianxi.committee.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.reading.AskedOnce;

@ApplicationScoped
class JpaOrganisations implements Organisations, OrganisationRegister {

    private final EntityManager entityManager;

    @Inject
    JpaOrganisations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    @AskedOnce
    public OrganisationView get(OrganisationId id) {
        return registered(id).view();
    }

    @Override
    @AskedOnce
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return views(ids).values().stream()
                .collect(Collectors.toUnmodifiableMap(OrganisationView::id, OrganisationView::name));
    }

    @Override
    @AskedOnce
    public Map<OrganisationId, OrganisationView> views(Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select o from Organisation o where o.id in :ids", Organisation.class)
                .setParameter("ids", values(ids))
                .getResultStream()
                .map(Organisation::view)
                .collect(Collectors.toUnmodifiableMap(OrganisationView::id, Function.identity()));
    }

    @Override
    public List<OrganisationView> ofKind(OrganisationKind kind) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.kind = :kind and o.until is null order by o.name, o.id",
                        Organisation.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(Organisation::view)
                .toList();
    }

    @Override
    public List<OrganisationView> inCommunity(OrganisationId community) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.community = :community and o.until is null"
                                + " order by o.name, o.id",
                        Organisation.class)
                .setParameter("community", community.value())
                .getResultStream()
                .map(Organisation::view)
                .toList();
    }

    @Override
    public Set<OrganisationId> communitiesOf(OrganisationId street) {
        return communitiesOf(Set.of(street));
    }

    @Override
    @AskedOnce
    public Set<OrganisationId> communitiesOf(Collection<OrganisationId> streets) {
        if (streets.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select o.id from Organisation o where o.kind = :kind and o.street in :streets and o.until is null",
                        String.class)
                .setParameter("kind", OrganisationKind.COMMUNITY)
                .setParameter("streets", values(streets))
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @AskedOnce
    public Set<OrganisationId> streetsOf(Collection<OrganisationId> districts) {
        if (districts.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select o.id from Organisation o, Relation r where r.lower = o.id and r.upper in :districts"
                                + " and r.kind = :territorial and r.until is null and o.kind = :street"
                                + " and o.until is null",
                        String.class)
                .setParameter("districts", values(districts))
                .setParameter("territorial", RelationKind.TERRITORIAL)
                .setParameter("street", OrganisationKind.STREET)
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    @AskedOnce
    public Set<OrganisationId> predecessors(Collection<OrganisationId> ids) {
        return new JpaSuccessions(entityManager).predecessors(ids);
    }

    @Override
    @AskedOnce
    public Map<OrganisationId, OrganisationId> successors(Collection<OrganisationId> ids) {
        return new JpaSuccessions(entityManager).successors(ids);
    }

    @Override
    @AskedOnce
    public Set<OrganisationId> communities() {
        return entityManager
                .createQuery("select o.id from Organisation o where o.kind = :kind and o.until is null", String.class)
                .setParameter("kind", OrganisationKind.COMMUNITY)
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public OrganisationId streetOf(OrganisationId community) {
        return get(community).street().orElseThrow(() -> new UnknownOrganisation(community));
    }

    @Override
    public OrganisationId enterUppermost(OrganisationKind kind, String name) {
        return persisted(Organisation.uppermost(kind, name));
    }

    @Override
    public OrganisationId enter(OrganisationKind kind, String name, OrganisationId within, LocalDate from) {
        Organisation surrounding = registered(within);
        surrounding.requireExisting();
        OrganisationId id = persisted(surrounding.surround(kind, name, from));
        relate(RelationKind.TERRITORIAL, within, id, from, Optional.empty());
        return id;
    }

    @Override
    public RelationId relate(
            RelationKind kind, OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until) {
        hold(kind);
        LocalDate last = until.orElse(JpaRelationPaths.FOREVER);
        for (Relation each : overlapping(kind, lower, from, last)) {
            RelationView other = each.view();
            if (other.upper().equals(upper)) {
                throw new RelationThereAlready(other);
            }
            if (kind.allowsOneUpperOnly()) {
                throw new UpperThereAlready(get(other.upper()), other);
            }
        }
        if (new JpaRelationPaths(entityManager).lead(kind, lower, upper, from, last)) {
            throw new CyclicRelation(get(upper), get(lower));
        }
        return entered(new Relation(kind, upper, lower, from, until));
    }

    @Override
    public RelationView end(RelationId relation, LocalDate lastDay) {
        Relation found = Optional.ofNullable(entityManager.find(Relation.class, relation.value()))
                .orElseThrow(() -> new UnknownRelation(relation));
        found.end(lastDay);
        return found.view();
    }

    @Override
    public void rename(OrganisationId id, String name, LocalDate from) {
        Organisation organisation = registered(id);
        organisation.requireExisting();
        entityManager.persist(presentName(id).yieldTo(name, from));
        organisation.rename(name);
    }

    @Override
    public void move(OrganisationId id, OrganisationId within, LocalDate from) {
        Organisation organisation = registered(id);
        Organisation surrounding = registered(within);
        organisation.requireExisting();
        surrounding.requireExisting();
        open("x.lower", id).stream()
                .filter(each -> each.view().kind() == RelationKind.TERRITORIAL)
                .forEach(each -> each.end(from.minusDays(1)));
        entityManager.flush();
        relate(RelationKind.TERRITORIAL, within, id, from, Optional.empty());
        organisation.liesIn(surrounding);
        for (OrganisationId each : new JpaOrganisationTree(entityManager).below(RelationKind.TERRITORIAL, id, from)) {
            registered(each).follow(organisation);
        }
    }

    @Override
    public void succeed(OrganisationId predecessor, OrganisationId successor, LocalDate from) {
        Organisation old = registered(predecessor);
        Organisation young = registered(successor);
        young.requireExisting();
        if (new JpaRelationPaths(entityManager)
                .lead(RelationKind.TERRITORIAL, predecessor, successor, from, JpaRelationPaths.FOREVER)) {
            throw new CyclicRelation(young.view(), old.view());
        }
        if (!young.from().isBefore(from.plusDays(1))) {
            throw new EndBeforeBeginning(young.from());
        }
        old.dissolve(from.minusDays(1));
        entityManager.persist(new Succession(predecessor, successor, from));
        List<RelationView> below = endedBefore(from, open("x.upper", predecessor));
        endedBefore(from, open("x.lower", predecessor));
        entityManager.flush();
        for (RelationView each : below) {
            handOver(each, successor, from);
        }
        entityManager
                .createQuery(
                        "select o from Organisation o where o.community = :id or o.street = :id", Organisation.class)
                .setParameter("id", predecessor.value())
                .getResultStream()
                .filter(each -> each != old)
                .forEach(each -> each.follow(old, young));
    }

    @Override
    public void count(OrganisationId id, PartyStrength strength, LocalDate from) {
        registered(id).requireExisting();
        entityManager
                .createQuery(
                        "select x from PartyCount x where x.organisation = :id and x.until is null", PartyCount.class)
                .setParameter("id", id.value())
                .getResultStream()
                .forEach(each -> each.yieldTo(from));
        entityManager.persist(new PartyCount(id, strength, from));
    }

    private void handOver(RelationView relation, OrganisationId successor, LocalDate from) {
        boolean isNeeded = !relation.lower().equals(successor)
                && overlapping(relation.kind(), relation.lower(), from, JpaRelationPaths.FOREVER).stream()
                        .noneMatch(each -> each.view().upper().equals(successor));
        if (isNeeded) {
            relate(relation.kind(), successor, relation.lower(), from, Optional.empty());
        }
    }

    /** Ends them; one that was to begin only later is forgotten. */
    private List<RelationView> endedBefore(LocalDate day, List<Relation> relations) {
        relations.forEach(each -> {
            if (each.beginsBefore(day)) {
                each.end(day.minusDays(1));
            } else {
                entityManager.remove(each);
            }
        });
        return relations.stream().map(Relation::view).toList();
    }

    private List<Relation> open(String side, OrganisationId id) {
        return entityManager
                .createQuery("select x from Relation x where " + side + " = :id and x.until is null", Relation.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** The relations of this kind to an upper organisation that hold on one of these days. */
    private List<Relation> overlapping(RelationKind kind, OrganisationId lower, LocalDate from, LocalDate last) {
        return entityManager
                .createQuery(
                        "select x from Relation x where x.lower = :lower and x.kind = :kind and x.from <= :last"
                                + " and (x.until is null or x.until >= :from)",
                        Relation.class)
                .setParameter("lower", lower.value())
                .setParameter("kind", kind)
                .setParameter("from", from)
                .setParameter("last", last)
                .getResultList();
    }

    /** Lets nobody else enter a relation of this kind until this one is committed: two could close a circle together. */
    private void hold(RelationKind kind) {
        entityManager
                .createNativeQuery("select kind from committee_relation_guard where kind = ?1 for update")
                .setParameter(1, kind.name())
                .getResultList();
    }

    private OrganisationName presentName(OrganisationId id) {
        return entityManager
                .createQuery(
                        "select x from OrganisationName x where x.organisation = :id and x.until is null",
                        OrganisationName.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    private RelationId entered(Relation relation) {
        entityManager.persist(relation);
        entityManager.flush();
        return relation.view().id();
    }

    private Organisation registered(OrganisationId id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id.value()))
                .orElseThrow(() -> new UnknownOrganisation(id));
    }

    /** Written at once: the rows that follow refer to it. */
    private OrganisationId persisted(Organisation organisation) {
        OrganisationView view = organisation.view();
        entityManager.persist(organisation);
        entityManager.flush();
        entityManager.persist(new OrganisationName(view.id(), view.name(), organisation.from()));
        return view.id();
    }

    private static List<String> values(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).distinct().toList();
    }
}
