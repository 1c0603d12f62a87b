package org.lianxi.meeting.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;

@ApplicationScoped
class JpaSourceRepository implements SourceRepository {

    private final EntityManager entityManager;

    @Inject
    JpaSourceRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(MatterSource source) {
        entityManager.persist(source);
    }

    @Override
    public void add(SourceCourse course) {
        entityManager.persist(course);
    }

    @Override
    public void remove(SourceCourse course) {
        entityManager.remove(course);
    }

    @Override
    public MatterSource get(SourceId id) {
        return Optional.ofNullable(entityManager.find(MatterSource.class, id.value()))
                .orElseThrow(() -> new UnknownSource(id));
    }

    @Override
    public Optional<MatterSource> find(OrganisationId community, MatterOrigin origin, String number) {
        return entityManager
                .createQuery(
                        "select s from MatterSource s where s.community = :community and s.origin = :origin"
                                + " and s.number = :number",
                        MatterSource.class)
                .setParameter("community", community.value())
                .setParameter("origin", origin)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> recorded(OrganisationId community, MatterOrigin origin, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select s.number from MatterSource s where s.community = :community and s.origin = :origin"
                                + " and s.number in :numbers",
                        String.class)
                .setParameter("community", community.value())
                .setParameter("origin", origin)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    @Override
    public List<SourceCourse> coursesOf(Collection<MatterId> matters) {
        if (matters.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select c from SourceCourse c where c.matter in :matters", SourceCourse.class)
                .setParameter("matters", matters.stream().map(MatterId::value).toList())
                .getResultList();
    }

    @Override
    public List<SourceCourse> carriedBy(MatterId matter) {
        return entityManager
                .createQuery("select c from SourceCourse c where c.carriedBy = :matter", SourceCourse.class)
                .setParameter("matter", matter.value())
                .getResultList();
    }

    @Override
    public List<SourceCourse> coursesOf(SourceId source) {
        return entityManager
                .createQuery("select c from SourceCourse c where c.source = :source", SourceCourse.class)
                .setParameter("source", source.value())
                .getResultList();
    }

    @Override
    public Optional<Instant> shortestLimit(MatterId carrier) {
        return entityManager
                .createQuery(
                        "select s.answerBy from MatterSource s, SourceCourse c where c.source = s.id"
                                + " and c.carriedBy = :carrier and s.answeredAt is null and s.answerBy is not null"
                                + " order by s.answerBy",
                        Instant.class)
                .setParameter("carrier", carrier.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
