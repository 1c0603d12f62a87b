package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

@ApplicationScoped
class JpaFinishedTasks implements FinishedTasks {

    private final EntityManager entityManager;

    @Inject
    JpaFinishedTasks(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<FinishedTask> of(ResolutionId resolution) {
        return entityManager
                .createQuery(
                        "select t.id, t.title, t.leadUnit from Task t where t.resolution = :resolution"
                                + " and t.state = :done order by t.id",
                        Object[].class)
                .setParameter("resolution", resolution.value())
                .setParameter("done", TaskState.SIGNED_OFF)
                .getResultStream()
                .map(row -> new FinishedTask(
                        new TaskId((String) row[0]), (String) row[1], new OrganisationId((String) row[2])))
                .toList();
    }
}
