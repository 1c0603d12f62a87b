package org.lianxi.meeting.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.territory.CompoundId;

@ApplicationScoped
class JpaHandoverRepository implements HandoverRepository {

    private static final int MOST = 20;

    private final EntityManager entityManager;

    @Inject
    JpaHandoverRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Handover handover) {
        entityManager.persist(handover);
    }

    @Override
    public Handover get(HandoverId id) {
        return get(id, LockModeType.NONE);
    }

    @Override
    public Handover getForAct(HandoverId id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Handover get(HandoverId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Handover.class, id.value(), lock))
                .orElseThrow(() -> new UnknownHandover(id));
    }

    @Override
    public List<Handover> get(Collection<HandoverId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select h from Handover h where h.id in :ids", Handover.class)
                        .setParameter("ids", ids.stream().map(HandoverId::value).toList())
                        .getResultList();
    }

    @Override
    public List<Handover> of(CompoundId compound) {
        return entityManager
                .createQuery(
                        "select h from Handover h where h.compound = :compound order by h.begunAt desc, h.id desc",
                        Handover.class)
                .setParameter("compound", compound.value())
                .setMaxResults(MOST)
                .getResultList();
    }
}
