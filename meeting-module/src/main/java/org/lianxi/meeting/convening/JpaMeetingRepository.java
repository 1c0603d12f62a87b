package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaMeetingRepository implements MeetingRepository {

    private final EntityManager entityManager;

    @Inject
    JpaMeetingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Meeting meeting) {
        entityManager.persist(meeting);
    }

    @Override
    public Meeting get(MeetingId id) {
        return Optional.ofNullable(entityManager.find(Meeting.class, id.value()))
                .orElseThrow(() -> new UnknownMeeting(id));
    }

    @Override
    public Meeting hold(MeetingId id) {
        return Optional.ofNullable(entityManager.find(Meeting.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownMeeting(id));
    }

    @Override
    public List<Meeting> get(Collection<MeetingId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select m from Meeting m where m.id in :ids", Meeting.class)
                .setParameter(
                        "ids", ids.stream().map(MeetingId::value).distinct().toList())
                .getResultList();
    }
}
