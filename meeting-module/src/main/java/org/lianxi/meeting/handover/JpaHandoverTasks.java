package org.lianxi.meeting.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskOrders;
import org.lianxi.meeting.task.TaskState;

@ApplicationScoped
class JpaHandoverTasks implements HandoverTasks {

    private static final String OPEN = " and t.state not in :ended";

    private final EntityManager entityManager;
    private final TaskOrders orders;

    @Inject
    JpaHandoverTasks(EntityManager entityManager, TaskOrders orders) {
        this.entityManager = entityManager;
        this.orders = orders;
    }

    @Override
    public List<HandoverItem> openOf(OrganisationId leadUnit, CompoundId compound) {
        return entityManager
                .createQuery(
                        "select t.id, t.title, t.dueOn from Task t where t.leadUnit = :unit and t.compound = :compound"
                                + OPEN + " order by t.dueOn, t.id",
                        Object[].class)
                .setParameter("unit", leadUnit.value())
                .setParameter("compound", compound.value())
                .setParameter("ended", TaskState.closed())
                .getResultStream()
                .map(row -> new HandoverItem(new TaskId((String) row[0]), (String) row[1], (LocalDate) row[2]))
                .toList();
    }

    @Override
    public void move(PersonId by, Collection<TaskId> tasks, OrganisationId to) {
        List<TaskId> open = tasks.isEmpty() ? List.of() : open(tasks);
        open.forEach(task -> orders.reassign(by, task, to));
    }

    private List<TaskId> open(Collection<TaskId> tasks) {
        return entityManager
                .createQuery("select t.id from Task t where t.id in :ids" + OPEN + " order by t.id", String.class)
                .setParameter("ids", tasks.stream().map(TaskId::value).toList())
                .setParameter("ended", TaskState.closed())
                .getResultStream()
                .map(TaskId::new)
                .toList();
    }
}
