package org.lianxi.meeting.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaResolutionRepository implements ResolutionRepository {

    private final EntityManager entityManager;

    @Inject
    JpaResolutionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Resolution resolution) {
        entityManager.persist(resolution);
    }

    @Override
    public Resolution get(ResolutionId id) {
        return get(id, LockModeType.NONE);
    }

    @Override
    public Resolution getForAct(ResolutionId id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Resolution get(ResolutionId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Resolution.class, id.value(), lock))
                .orElseThrow(() -> new UnknownResolution(id));
    }

    /** In two queries, however many there are. */
    @Override
    public List<Resolution> ofMeeting(MeetingId meeting) {
        return queryOf(meeting).setHint("eclipselink.batch", "r.obliged").getResultList();
    }

    @Override
    public List<Resolution> ofMeetingForAct(MeetingId meeting) {
        return queryOf(meeting).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<Resolution> queryOf(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select r from Resolution r where r.meeting = :meeting order by r.position", Resolution.class)
                .setParameter("meeting", meeting.value());
    }
}
