package org.lianxi.meeting.motion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaMotionRepository implements MotionRepository {

    private final EntityManager entityManager;

    @Inject
    JpaMotionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Motion motion) {
        entityManager.persist(motion);
    }

    @Override
    public List<Motion> of(MeetingId meeting) {
        return entityManager
                .createQuery("select m from Motion m where m.meeting = :meeting order by m.id", Motion.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }
}
