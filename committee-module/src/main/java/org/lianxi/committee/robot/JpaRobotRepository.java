package org.lianxi.committee.robot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class JpaRobotRepository implements RobotRepository {

    private final EntityManager entityManager;

    @Inject
    JpaRobotRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Robot robot) {
        entityManager.persist(robot);
    }

    @Override
    public Optional<Robot> find(RobotId id) {
        return Optional.ofNullable(entityManager.find(Robot.class, id.value()));
    }

    @Override
    public List<Robot> in(Collection<OrganisationId> communities) {
        return communities.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select r from Robot r where r.community in :communities order by r.id", Robot.class)
                        .setParameter(
                                "communities",
                                communities.stream().map(OrganisationId::value).toList())
                        .getResultList();
    }

    @Override
    public void remove(Robot robot) {
        entityManager.remove(robot);
    }

    @Override
    public boolean reserve(RobotId id, Instant now, Instant next) {
        return entityManager
                        .createQuery(
                                "update Robot r set r.nextPostAt = :next where r.id = :id and r.nextPostAt <= :now")
                        .setParameter("next", next)
                        .setParameter("id", id.value())
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void rest(RobotId id, Instant until) {
        entityManager
                .createQuery("update Robot r set r.nextPostAt = :until where r.id = :id")
                .setParameter("until", until)
                .setParameter("id", id.value())
                .executeUpdate();
    }
}
