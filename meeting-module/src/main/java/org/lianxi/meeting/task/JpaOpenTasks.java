package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.OpenBusiness;

/** A compound stays in its community while a task from one of its resolutions is not closed. */
@ApplicationScoped
class JpaOpenTasks implements OpenBusiness {

    private static final int MOST = 20;

    private final EntityManager entityManager;

    @Inject
    JpaOpenTasks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Item> of(CompoundId compound) {
        return entityManager
                .createQuery(
                        "select t.title from Task t, Resolution r where r.id = t.resolution"
                                + " and r.compound = :compound and t.state not in :done order by t.dueAt, t.id",
                        String.class)
                .setParameter("compound", compound.value())
                .setParameter("done", TaskState.closed())
                .setMaxResults(MOST)
                .getResultStream()
                .map(title -> new Item(Sort.TASK, title))
                .toList();
    }
}
