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

@ApplicationScoped
class JpaOrganisations implements Organisations, OrganisationRegister {

    private final EntityManager entityManager;

    @Inject
    JpaOrganisations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public OrganisationView get(OrganisationId id) {
        return registered(id).view();
    }

    @Override
    public Map<OrganisationId, String> names(Collection<OrganisationId> ids) {
        return views(ids).values().stream()
                .collect(Collectors.toUnmodifiableMap(OrganisationView::id, OrganisationView::name));
    }

    @Override
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
                        "select o from Organisation o where o.kind = :kind order by o.name, o.id", Organisation.class)
                .setParameter("kind", kind)
                .getResultStream()
                .map(Organisation::view)
                .toList();
    }

    @Override
    public List<OrganisationView> inCommunity(OrganisationId community) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.community = :community order by o.name, o.id",
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
    public Set<OrganisationId> communitiesOf(Collection<OrganisationId> streets) {
        if (streets.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select o.id from Organisation o where o.kind = :kind and o.street in :streets", String.class)
                .setParameter("kind", OrganisationKind.COMMUNITY)
                .setParameter("streets", values(streets))
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<OrganisationId> communities() {
        return entityManager
                .createQuery("select o.id from Organisation o where o.kind = :kind", String.class)
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
        OrganisationId id = persisted(registered(within).surround(kind, name));
        relate(RelationKind.TERRITORIAL, within, id, from, Optional.empty());
        return id;
    }

    @Override
    public void relate(
            RelationKind kind, OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until) {
        entityManager.persist(new Relation(kind, upper, lower, from, until));
    }

    private Organisation registered(OrganisationId id) {
        return Optional.ofNullable(entityManager.find(Organisation.class, id.value()))
                .orElseThrow(() -> new UnknownOrganisation(id));
    }

    /** Written at once: the rows that follow refer to it. */
    private OrganisationId persisted(Organisation organisation) {
        entityManager.persist(organisation);
        entityManager.flush();
        return organisation.id();
    }

    private static List<String> values(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).distinct().toList();
    }
}
