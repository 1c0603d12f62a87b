package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.resolution.ResolutionId;

@ApplicationScoped
class JpaTaskRepository implements TaskRepository {

    private final EntityManager entityManager;

    @Inject
    JpaTaskRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Task task) {
        entityManager.persist(task);
    }

    /** The history is read with its files at once, not with a query for each entry's files. */
    @Override
    public Task get(TaskId id) {
        Task task = found(id, LockModeType.NONE);
        entityManager
                .createQuery("select e from TaskEntry e left join fetch e.files where e.task = :task", TaskEntry.class)
                .setParameter("task", task)
                .getResultList();
        return task;
    }

    @Override
    public Task getForAct(TaskId id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Task found(TaskId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Task.class, id.value(), lock))
                .orElseThrow(() -> new UnknownTask(id));
    }

    @Override
    public List<Task> openForAct(ResolutionId resolution) {
        return entityManager
                .createQuery(
                        "select t from Task t where t.resolution = :resolution and t.state not in :closed order by t.id",
                        Task.class)
                .setParameter("resolution", resolution.value())
                .setParameter("closed", TaskState.closed())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<Task> owedByRuleFrom(LocalDate day) {
        return entityManager
                .createQuery(
                        "select t from Task t where t.dueByRule = true and t.state in :owed and t.dueOn >= :day"
                                + " order by t.id",
                        Task.class)
                .setParameter("owed", TaskState.owed())
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Map<TaskId, TitleInCompound> titles(Collection<TaskId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select t.id, t.title, t.compound from Task t where t.id in :ids", Object[].class)
                .setParameter("ids", ids.stream().map(TaskId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new TaskId((String) row[0]),
                        row -> new TitleInCompound((String) row[1], new CompoundId((String) row[2]))));
    }
}
