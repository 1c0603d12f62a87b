package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.territory.CompoundId;

@ApplicationScoped
class JpaMeetingRepository implements MeetingRepository {

    /** Whether a meeting m covers a compound beside the one that comes first. */
    static final String ALSO_OF = "m.id in (select o.id from Meeting o join o.scope.compounds c where c = :compound)";

    private final EntityManager entityManager;

    @Inject
    JpaMeetingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: what refers to it may come in the same transaction, and only the keys say in which order. */
    @Override
    public void add(Meeting meeting) {
        entityManager.persist(meeting);
        entityManager.flush();
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
                .createQuery(
                        "select distinct m from Meeting m left join fetch m.scope.compounds where m.id in :ids",
                        Meeting.class)
                .setParameter(
                        "ids", ids.stream().map(MeetingId::value).distinct().toList())
                .getResultList();
    }

    @Override
    public List<Meeting> getWithSeats(Collection<MeetingId> ids) {
        List<Meeting> several =
                get(ids).stream().filter(each -> each.compounds().size() > 1).toList();
        if (!several.isEmpty()) {
            entityManager
                    .createQuery(
                            "select distinct m from Meeting m left join fetch m.seats where m.id in :ids",
                            Meeting.class)
                    .setParameter(
                            "ids",
                            several.stream().map(each -> each.id().value()).toList())
                    .getResultList();
        }
        return several;
    }

    @Override
    public Optional<Meeting> lastSitting(CompoundId compound, Instant before) {
        return entityManager
                .createQuery(
                        "select m from Meeting m where (m.compound = :compound or " + ALSO_OF
                                + ") and m.startsAt < :before"
                                + " and m.state in :over and m.type <> :emergency order by m.startsAt desc",
                        Meeting.class)
                .setParameter("compound", compound.value())
                .setParameter("before", before)
                .setParameter("over", List.of(MeetingState.CLOSED, MeetingState.INQUORATE))
                .setParameter("emergency", MeetingType.EMERGENCY)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Meeting> findReconvened(MeetingId of) {
        return entityManager
                .createQuery("select m from Meeting m where m.reconvenes = :of", Meeting.class)
                .setParameter("of", of.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
