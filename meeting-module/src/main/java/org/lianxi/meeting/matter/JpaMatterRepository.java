package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaMatterRepository implements MatterRepository {

    private final EntityManager entityManager;

    @Inject
    JpaMatterRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Matter matter) {
        entityManager.persist(matter);
    }

    @Override
    public Matter get(MatterId id) {
        return Optional.ofNullable(entityManager.find(Matter.class, id.value()))
                .orElseThrow(() -> new UnknownMatter(id));
    }

    @Override
    public List<Matter> get(Collection<MatterId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select m from Matter m where m.id in :ids", Matter.class)
                .setParameter(
                        "ids", ids.stream().map(MatterId::value).distinct().toList())
                .getResultList();
    }

    @Override
    public List<Matter> awaitingScreeningFrom(Instant moment) {
        return entityManager
                .createQuery(
                        "select m from Matter m where m.state = :waiting and m.screenBy >= :moment order by m.id",
                        Matter.class)
                .setParameter("waiting", MatterState.SUBMITTED)
                .setParameter("moment", moment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Matter> linkedTo(MatterId id) {
        return entityManager
                .createQuery(
                        "select m from Matter m where m.mergedInto = :id or m.splitFrom = :id order by m.id",
                        Matter.class)
                .setParameter("id", id.value())
                .getResultList();
    }
}
