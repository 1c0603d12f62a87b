package org.lianxi.meeting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
class JpaExtensionRepository implements ExtensionRepository {

    private final EntityManager entityManager;

    @Inject
    JpaExtensionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Extension extension) {
        entityManager.persist(extension);
    }

    @Override
    public List<Extension> of(TaskId task) {
        return entityManager
                .createQuery("select e from Extension e where e.task = :task order by e.number", Extension.class)
                .setParameter("task", task.value())
                .getResultList();
    }

    @Override
    public Optional<Extension> findWaiting(TaskId task) {
        return of(task).stream().filter(Extension::isWaiting).findFirst();
    }
}
