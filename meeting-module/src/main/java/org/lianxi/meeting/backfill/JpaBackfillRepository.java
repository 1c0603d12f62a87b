package org.lianxi.meeting.backfill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaBackfillRepository implements BackfillRepository {

    private final EntityManager entityManager;

    @Inject
    JpaBackfillRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Backfill backfill) {
        entityManager.persist(backfill);
    }

    @Override
    public Backfill get(BackfillId id) {
        return get(id, LockModeType.NONE);
    }

    @Override
    public Backfill hold(BackfillId id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Backfill get(BackfillId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Backfill.class, id.value(), lock))
                .orElseThrow(() -> new UnknownBackfill(id));
    }

    @Override
    public Optional<Backfill> ofMeeting(MeetingId meeting) {
        return entityManager
                .createQuery("select b from Backfill b where b.meeting = :meeting", Backfill.class)
                .setParameter("meeting", meeting.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Backfill> get(Collection<BackfillId> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select b from Backfill b where b.id in :ids", Backfill.class)
                        .setParameter("ids", ids.stream().map(BackfillId::value).toList())
                        .getResultList();
    }

    @Override
    public List<Backfill> of(Collection<OrganisationId> communities, PageRequest page) {
        return entityManager
                .createQuery(
                        "select b from Backfill b where b.community in :communities order by b.heldFrom desc, b.id",
                        Backfill.class)
                .setParameter(
                        "communities",
                        communities.stream().map(OrganisationId::value).toList())
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
    }
}
