package org.lianxi.meeting.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.minutes.PreviousItems;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskState;

@ApplicationScoped
class JpaPreviousItems implements PreviousItems {

    private static final Duration MONTH = Duration.ofDays(31);

    private static final String PROGRESS = "select r.documentNumber, r.title, count(t.id),"
            + " sum(case when t.state = :done then 1 else 0 end),"
            + " sum(case when t.state in :owed and t.dueAt <= :at then 1 else 0 end)"
            + " from Resolution r left join Task t on t.resolution = r.id and t.state <> :cancelled"
            + " where r.compound = :compound and r.decidedAt < :at and r.state <> :withheld"
            + " and (r.state not in :closed or r.movedAt >= :since)"
            + " group by r.id, r.documentNumber, r.title, r.decidedAt, r.position"
            + " order by r.decidedAt, r.position";

    private final EntityManager entityManager;

    @Inject
    JpaPreviousItems(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<PreviousItem> of(CompoundId compound, Instant at) {
        return entityManager
                .createQuery(PROGRESS, Object[].class)
                .setParameter("compound", compound.value())
                .setParameter("at", at)
                .setParameter("since", at.minus(MONTH))
                .setParameter("done", TaskState.SIGNED_OFF)
                .setParameter("cancelled", TaskState.CANCELLED)
                .setParameter("owed", TaskState.owed())
                .setParameter("withheld", ResolutionState.ADOPTED)
                .setParameter("closed", Set.of(ResolutionState.SIGNED_OFF, ResolutionState.REVOKED))
                .getResultStream()
                .map(JpaPreviousItems::item)
                .toList();
    }

    private static PreviousItem item(Object[] columns) {
        return new PreviousItem(
                (String) columns[0], (String) columns[1], number(columns[2]), number(columns[3]), number(columns[4]));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
