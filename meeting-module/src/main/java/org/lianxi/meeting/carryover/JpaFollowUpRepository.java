package org.lianxi.meeting.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.UnknownTask;

@ApplicationScoped
class JpaFollowUpRepository implements FollowUpRepository {

    private static final int MOST = 50;

    private static final String TASKS =
            "select t.id, t.title, t.dueOn, t.dueAt, t.state, t.compound, t.community from Task t";

    private final EntityManager entityManager;

    @Inject
    JpaFollowUpRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(FollowUp followUp) {
        entityManager.persist(followUp);
    }

    @Override
    public TaskFacts task(TaskId id, Instant now) {
        Object[] row = entityManager
                .createQuery(TASKS + " where t.id = :id", Object[].class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownTask(id));
        return facts(row, now, followed(List.of(id.value())));
    }

    @Override
    public List<TaskFacts> overdue(CompoundId compound, Instant now) {
        List<Object[]> rows = entityManager
                .createQuery(
                        TASKS + " where t.compound = :compound and t.state in :owed and t.dueAt <= :now"
                                + " order by t.dueAt, t.id",
                        Object[].class)
                .setParameter("compound", compound.value())
                .setParameter("owed", TaskState.owed())
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
        Map<String, MatterId> followed =
                followed(rows.stream().map(row -> (String) row[0]).toList());
        return rows.stream().map(row -> facts(row, now, followed)).toList();
    }

    /** By matters that are on their way still. */
    private Map<String, MatterId> followed(Collection<String> tasks) {
        Map<String, MatterId> followed = new HashMap<>();
        if (!tasks.isEmpty()) {
            entityManager
                    .createQuery(
                            "select f.task, f.matter from FollowUp f, Matter m where m.id = f.matter"
                                    + " and f.task in :tasks and m.state not in :ended",
                            Object[].class)
                    .setParameter("tasks", tasks)
                    .setParameter(
                            "ended",
                            Arrays.stream(MatterState.values())
                                    .filter(MatterState::isFinal)
                                    .toList())
                    .getResultStream()
                    .forEach(row -> followed.put((String) row[0], new MatterId((String) row[1])));
        }
        return followed;
    }

    private static TaskFacts facts(Object[] row, Instant now, Map<String, MatterId> followed) {
        boolean isOverdue = ((TaskState) row[4]).isOwed() && !now.isBefore((Instant) row[3]);
        return new TaskFacts(
                new TaskId((String) row[0]),
                (String) row[1],
                (LocalDate) row[2],
                isOverdue,
                new CompoundId((String) row[5]),
                new OrganisationId((String) row[6]),
                Optional.ofNullable(followed.get((String) row[0])));
    }
}
