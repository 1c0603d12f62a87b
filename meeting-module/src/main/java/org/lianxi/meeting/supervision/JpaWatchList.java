package org.lianxi.meeting.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskState;

/** One query over the entities of two features: the street asks for both at once, for all its communities. */
@ApplicationScoped
class JpaWatchList implements WatchList {

    private static final String ROWS = "select r.id, r.title, r.state, r.decidedAt, r.community, r.compound, r.movedAt,"
            + " t.id, t.title, t.state, t.leadUnit, t.dueAt, t.movedAt, t.acceptBy, t.rejections"
            + " from Resolution r left join Task t on t.resolution = r.id"
            + " where r.community in :communities";

    private static final String ORDER = " order by coalesce(t.movedAt, r.movedAt) desc, r.id, t.id";

    private final EntityManager entityManager;

    @Inject
    JpaWatchList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Row> find(Set<OrganisationId> communities, WatchFilter filter, Instant now, PageRequest page) {
        if (communities.isEmpty()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        values.put(
                "communities", communities.stream().map(OrganisationId::value).toList());
        TypedQuery<Object[]> query =
                entityManager.createQuery(ROWS + conditions(filter, now, values) + ORDER, Object[].class);
        values.forEach(query::setParameter);
        return query.setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultStream()
                .map(JpaWatchList::row)
                .toList();
    }

    /** Only text of our own is put together here; what was chosen goes into the values. */
    private static String conditions(WatchFilter filter, Instant now, Map<String, Object> values) {
        StringBuilder conditions = new StringBuilder();
        filter.state().ifPresent(state -> {
            conditions.append(" and r.state = :state");
            values.put("state", state);
        });
        filter.from().ifPresent(from -> {
            conditions.append(" and r.decidedAt >= :from");
            values.put("from", startOf(from));
        });
        filter.to().ifPresent(to -> {
            conditions.append(" and r.decidedAt < :until");
            values.put("until", startOf(to.plusDays(1)));
        });
        if (filter.overdueOnly()) {
            conditions.append(" and t.state in :owed and t.dueAt <= :now");
            values.put("owed", TaskState.owed());
            values.put("now", now);
        }
        return conditions.toString();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(WorkingDays.ZONE).toInstant();
    }

    private static Row row(Object[] columns) {
        return new Row(
                new ResolutionId((String) columns[0]),
                (String) columns[1],
                (ResolutionState) columns[2],
                (Instant) columns[3],
                new OrganisationId((String) columns[4]),
                new CompoundId((String) columns[5]),
                (Instant) columns[6],
                columns[7] == null ? Optional.empty() : Optional.of(task(columns)));
    }

    private static TaskRow task(Object[] columns) {
        return new TaskRow(
                new TaskId((String) columns[7]),
                (String) columns[8],
                (TaskState) columns[9],
                new OrganisationId((String) columns[10]),
                (Instant) columns[11],
                (Instant) columns[12],
                (Instant) columns[13],
                (Integer) columns[14]);
    }
}
