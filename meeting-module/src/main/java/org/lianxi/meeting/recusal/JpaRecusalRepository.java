package org.lianxi.meeting.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaRecusalRepository implements RecusalRepository {

    private static final String MEETING = "meeting";

    private final EntityManager entityManager;

    @Inject
    JpaRecusalRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(RecordedRecusal recusal) {
        entityManager.persist(recusal);
    }

    @Override
    public RecordedRecusal get(RecusalId id) {
        return Optional.ofNullable(entityManager.find(RecordedRecusal.class, id.value()))
                .orElseThrow(() -> new UnknownRecusal(id));
    }

    @Override
    public List<RecordedRecusal> of(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select r from RecordedRecusal r where r.meeting = :meeting order by r.raisedAt, r.id",
                        RecordedRecusal.class)
                .setParameter(MEETING, meeting.value())
                .getResultList();
    }

    @Override
    public void add(NamedChair chair) {
        entityManager.persist(chair);
    }

    @Override
    public Optional<NamedChair> findChair(MeetingId meeting) {
        return Optional.ofNullable(entityManager.find(NamedChair.class, meeting.value()));
    }

    @Override
    public void add(Alternate alternate) {
        entityManager.persist(alternate);
    }

    @Override
    public List<Alternate> alternates(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select a from Alternate a where a.meeting = :meeting order by a.namedAt, a.id",
                        Alternate.class)
                .setParameter(MEETING, meeting.value())
                .getResultList();
    }

    @Override
    public void add(Hat hat) {
        entityManager.persist(hat);
    }

    @Override
    public List<Hat> hats(MeetingId meeting) {
        return entityManager
                .createQuery("select h from Hat h where h.meeting = :meeting order by h.id", Hat.class)
                .setParameter(MEETING, meeting.value())
                .getResultList();
    }
}
