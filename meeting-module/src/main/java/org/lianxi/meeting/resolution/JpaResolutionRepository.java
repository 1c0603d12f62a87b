package org.lianxi.meeting.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    @Override
    public List<Resolution> ofMeeting(MeetingId meeting) {
        return ofMeeting(meeting, LockModeType.NONE);
    }

    @Override
    public List<Resolution> ofMeetingForAct(MeetingId meeting) {
        return ofMeeting(meeting, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Resolution> ofMeeting(MeetingId meeting, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select r from Resolution r where r.meeting = :meeting order by r.position", Resolution.class)
                .setParameter("meeting", meeting.value())
                .setLockMode(lock)
                .getResultList();
    }
}
