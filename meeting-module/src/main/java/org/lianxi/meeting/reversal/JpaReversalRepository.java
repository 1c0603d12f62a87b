package org.lianxi.meeting.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.resolution.ResolutionId;

@ApplicationScoped
class JpaReversalRepository implements ReversalRepository {

    private final EntityManager entityManager;

    @Inject
    JpaReversalRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Reversal reversal) {
        entityManager.persist(reversal);
    }

    @Override
    public Reversal getForAct(ReversalId id) {
        return Optional.ofNullable(entityManager.find(Reversal.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownReversal(id));
    }

    @Override
    public List<Reversal> of(ResolutionId resolution) {
        return entityManager
                .createQuery("select r from Reversal r where r.resolution = :resolution order by r.id", Reversal.class)
                .setParameter("resolution", resolution.value())
                .getResultList();
    }
}
