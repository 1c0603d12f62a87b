package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaSittingRepository implements SittingRepository {

    private final EntityManager entityManager;

    @Inject
    JpaSittingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<SittingRow> find(MeetingId meeting) {
        return Optional.ofNullable(entityManager.find(SittingRow.class, meeting.value()));
    }

    @Override
    public void add(SittingRow sitting) {
        entityManager.persist(sitting);
    }

    @Override
    public void add(Speech speech) {
        entityManager.persist(speech);
    }

    @Override
    public void add(Interruption interruption) {
        entityManager.persist(interruption);
    }

    @Override
    public List<Speech> speeches(MeetingId meeting) {
        return entityManager
                .createQuery("select s from Speech s where s.meeting = :meeting order by s.begunAt, s.id", Speech.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    @Override
    public List<Interruption> interruptions(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select i from Interruption i where i.meeting = :meeting order by i.begunAt, i.id",
                        Interruption.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }
}
