package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.paging.PageRequest;

@ApplicationScoped
class JpaBreachRepository implements BreachRepository {

    private final EntityManager entityManager;

    @Inject
    JpaBreachRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Breach breach) {
        entityManager.persist(breach);
    }

    @Override
    public Breach getForAct(BreachId id) {
        return Optional.ofNullable(entityManager.find(Breach.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownBreach(id));
    }

    @Override
    public List<Breach> find(PageRequest page) {
        return entityManager
                .createQuery("select b from Breach b order by b.noticedAt desc, b.id", Breach.class)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
    }
}
