package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaMinutesRepository implements MinutesRepository {

    private final EntityManager entityManager;

    @Inject
    JpaMinutesRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Minutes minutes) {
        entityManager.persist(minutes);
    }

    @Override
    public Minutes get(MinutesId id) {
        return get(id, LockModeType.NONE);
    }

    @Override
    public Minutes getForAct(MinutesId id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Minutes get(MinutesId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Minutes.class, id.value(), lock))
                .orElseThrow(() -> new UnknownMinutes(id));
    }

    @Override
    public List<Minutes> countersigningFrom(Instant moment) {
        return entityManager
                .createQuery(
                        "select m from Minutes m where m.state = :waiting and m.countersignBy >= :moment order by m.id",
                        Minutes.class)
                .setParameter("waiting", MinutesState.COUNTERSIGNING)
                .setParameter("moment", moment)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<Minutes> findOf(MeetingId meeting) {
        List<Minutes> editions = editions(meeting);
        return editions.stream()
                .filter(each -> each.state() == MinutesState.ISSUED)
                .reduce((earlier, later) -> later)
                .or(() -> editions.stream().findFirst());
    }

    @Override
    public List<Minutes> editions(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select m from Minutes m where m.meeting = :meeting order by m.edition.position", Minutes.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    @Override
    public List<Heading> headings(Collection<MinutesId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select m.id, m.heading, m.meeting, m.edition.position, m.reminders.count from Minutes m"
                                + " where m.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(MinutesId::value).toList())
                .getResultStream()
                .map(row -> new Heading(
                        new MinutesId((String) row[0]),
                        (String) row[1],
                        new MeetingId((String) row[2]),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }
}
