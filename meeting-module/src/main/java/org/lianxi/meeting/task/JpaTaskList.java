package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.resolution.ResolutionId;

@ApplicationScoped
class JpaTaskList implements TaskList {

    private final EntityManager entityManager;

    @Inject
    JpaTaskList(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Task> find(Set<OrganisationId> communities, TaskFilter filter, Instant now, PageRequest page) {
        if (communities.isEmpty()) {
            return List.of();
        }
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<Task> query = builder.createQuery(Task.class);
        Root<Task> task = query.from(Task.class);
        List<Predicate> conditions = conditions(builder, task, filter, now);
        conditions.add(task.get("community")
                .in(communities.stream().map(OrganisationId::value).toList()));
        query.where(conditions.toArray(Predicate[]::new));
        query.orderBy(
                builder.asc(builder.selectCase()
                        .when(task.get("state").in(TaskState.closed()), 1)
                        .otherwise(0)),
                builder.asc(task.get("dueAt")),
                builder.asc(task.get("id")));
        return entityManager
                .createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
    }

    @Override
    public List<Task> of(Set<OrganisationId> communities, Collection<ResolutionId> resolutions) {
        if (communities.isEmpty() || resolutions.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select t from Task t where t.resolution in :resolutions and t.community in :communities"
                                + " order by t.dueAt, t.id",
                        Task.class)
                .setParameter(
                        "resolutions",
                        resolutions.stream().map(ResolutionId::value).toList())
                .setParameter(
                        "communities",
                        communities.stream().map(OrganisationId::value).toList())
                .getResultList();
    }

    private static List<Predicate> conditions(
            CriteriaBuilder builder, Root<Task> task, TaskFilter filter, Instant now) {
        List<Predicate> conditions = new ArrayList<>();
        filter.leadUnit().ifPresent(unit -> conditions.add(builder.equal(task.get("leadUnit"), unit.value())));
        filter.state().ifPresent(state -> conditions.add(builder.equal(task.get("state"), state)));
        if (filter.overdueOnly()) {
            conditions.add(task.get("state").in(TaskState.owed()));
            conditions.add(builder.lessThanOrEqualTo(task.get("dueAt"), now));
        }
        return conditions;
    }
}
