package org.lianxi.committee.override;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.CellOverride;
import org.lianxi.committee.permission.CellOverrides;
import org.lianxi.committee.reading.AskedOnce;

@ApplicationScoped
class JpaOverrides implements OverrideRegister, CellOverrides {

    private final EntityManager entityManager;
    private final InstantSource clock;

    @Inject
    JpaOverrides(EntityManager entityManager, InstantSource clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @Override
    @AskedOnce
    public List<CellOverride> inForce() {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        return entityManager
                .createQuery(
                        "select o from ProposedOverride o where o.state = :approved and o.from <= :today"
                                + " and (o.until is null or o.until > :today)",
                        ProposedOverride.class)
                .setParameter("approved", OverrideState.APPROVED)
                .setParameter("today", today)
                .getResultStream()
                .map(ProposedOverride::cell)
                .toList();
    }

    @Override
    public void enter(ProposedOverride proposed) {
        entityManager.persist(proposed);
    }

    @Override
    public ProposedOverride get(OverrideId id) {
        return Optional.ofNullable(entityManager.find(ProposedOverride.class, id.value()))
                .orElseThrow(() -> new UnknownOverride(id));
    }

    @Override
    public List<ProposedOverride> page(Optional<OrganisationId> place, PageRequest request) {
        TypedQuery<ProposedOverride> query = entityManager.createQuery(
                "select o from ProposedOverride o" + (place.isPresent() ? " where o.place = :place" : "")
                        + " order by o.id desc",
                ProposedOverride.class);
        place.ifPresent(each -> query.setParameter("place", each.value()));
        return query.setFirstResult(request.offset())
                .setMaxResults(request.rowsToFetch())
                .getResultList();
    }

    @Override
    public List<ProposedOverride> ofCell(OverrideDraft draft) {
        return entityManager
                .createQuery(
                        "select o from ProposedOverride o where o.place = :place and o.action = :action"
                                + " and o.role = :role order by o.id desc",
                        ProposedOverride.class)
                .setParameter("place", draft.place().value())
                .setParameter("action", draft.action())
                .setParameter("role", draft.role())
                .getResultList();
    }

    @Override
    public List<ProposedOverride> approved() {
        return entityManager
                .createQuery(
                        "select o from ProposedOverride o where o.state = :approved order by o.id desc",
                        ProposedOverride.class)
                .setParameter("approved", OverrideState.APPROVED)
                .getResultList();
    }
}
