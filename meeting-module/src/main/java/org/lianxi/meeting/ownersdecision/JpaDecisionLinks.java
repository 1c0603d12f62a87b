package org.lianxi.meeting.ownersdecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.matter.MatterId;

@ApplicationScoped
class JpaDecisionLinks implements DecisionLinks {

    private final EntityManager entityManager;

    @Inject
    JpaDecisionLinks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(CarriedOut link) {
        entityManager.persist(link);
    }

    @Override
    public Optional<MatterId> carriedOutBy(MatterId matter) {
        return Optional.ofNullable(entityManager.find(CarriedOut.class, matter.value()))
                .map(CarriedOut::reserved);
    }

    @Override
    public List<MatterId> carryingOut(MatterId reserved) {
        return entityManager
                .createQuery(
                        "select c.matter from CarriedOut c where c.reserved = :reserved order by c.matter",
                        String.class)
                .setParameter("reserved", reserved.value())
                .getResultStream()
                .map(MatterId::new)
                .toList();
    }
}
