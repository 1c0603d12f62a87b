package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaAgendaChangeRepository implements AgendaChangeRepository {

    private final EntityManager entityManager;

    @Inject
    JpaAgendaChangeRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(AgendaChange change) {
        entityManager.persist(change);
    }

    @Override
    public int count(MeetingId meeting) {
        return entityManager
                .createQuery("select count(c) from AgendaChange c where c.meeting = :meeting", Long.class)
                .setParameter("meeting", meeting.value())
                .getSingleResult()
                .intValue();
    }

    @Override
    public void add(AgendaUnlock unlock) {
        entityManager.persist(unlock);
    }

    @Override
    public List<AgendaUnlock> unlocksOf(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select u from AgendaUnlock u where u.meeting = :meeting order by u.unlockedAt, u.id",
                        AgendaUnlock.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    @Override
    public List<AgendaChange> since(MeetingId meeting, int version) {
        return entityManager
                .createQuery(
                        "select c from AgendaChange c where c.meeting = :meeting and c.number > :version order by c.number",
                        AgendaChange.class)
                .setParameter("meeting", meeting.value())
                .setParameter("version", version)
                .getResultList();
    }
}
