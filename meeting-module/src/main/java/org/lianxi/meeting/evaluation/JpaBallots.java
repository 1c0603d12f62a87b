package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class JpaBallots implements Ballots {

    private static final String DEGREES = "select sum(a.satisfaction), count(a.satisfaction),"
            + " sum(a.safety), count(a.safety), sum(a.environment), count(a.environment),"
            + " sum(a.civility), count(a.civility), sum(a.convenience), count(a.convenience)"
            + " from Answer a where a.evaluation = :evaluation";

    private final EntityManager entityManager;

    @Inject
    JpaBallots(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Slip slip) {
        entityManager.persist(slip);
    }

    @Override
    public Optional<Slip> findForAct(EvaluationToken token) {
        return Optional.ofNullable(entityManager.find(Slip.class, token.digest(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Slip> find(EvaluationToken token) {
        return Optional.ofNullable(entityManager.find(Slip.class, token.digest()));
    }

    @Override
    public int removeUnused(EvaluationId evaluation) {
        return entityManager
                .createQuery("delete from Slip s where s.evaluation = :evaluation and s.used = false")
                .setParameter("evaluation", evaluation.value())
                .executeUpdate();
    }

    @Override
    public void add(Answer answer) {
        entityManager.persist(answer);
    }

    @Override
    public void add(Remark remark) {
        entityManager.persist(remark);
    }

    @Override
    public int replies(EvaluationId evaluation) {
        return entityManager
                .createQuery("select count(a) from Answer a where a.evaluation = :evaluation", Long.class)
                .setParameter("evaluation", evaluation.value())
                .getSingleResult()
                .intValue();
    }

    @Override
    public Map<Satisfaction, Integer> levels(EvaluationId evaluation) {
        Map<Satisfaction, Integer> levels = new EnumMap<>(Satisfaction.class);
        entityManager
                .createQuery(
                        "select a.level, count(a) from Answer a where a.evaluation = :evaluation group by a.level",
                        Object[].class)
                .setParameter("evaluation", evaluation.value())
                .getResultStream()
                .forEach(row -> levels.put((Satisfaction) row[0], ((Number) row[1]).intValue()));
        return levels;
    }

    @Override
    public Map<EvaluationReason, Integer> reasons(EvaluationId evaluation) {
        Map<EvaluationReason, Integer> counts = new EnumMap<>(EvaluationReason.class);
        entityManager
                .createQuery(
                        "select a.reasons from Answer a where a.evaluation = :evaluation and a.reasons <> ''",
                        String.class)
                .setParameter("evaluation", evaluation.value())
                .getResultStream()
                .flatMap(reasons -> List.of(reasons.split(",")).stream())
                .forEach(reason -> counts.merge(EvaluationReason.valueOf(reason), 1, Integer::sum));
        return counts;
    }

    @Override
    public Map<Degree, Share> degrees(EvaluationId evaluation) {
        Object[] row = entityManager
                .createQuery(DEGREES, Object[].class)
                .setParameter("evaluation", evaluation.value())
                .getSingleResult();
        Map<Degree, Share> degrees = new EnumMap<>(Degree.class);
        Iterator<Object> columns = Arrays.asList(row).iterator();
        for (Degree degree : Degree.values()) {
            Optional<Object> sum = Optional.ofNullable(columns.next());
            long count = ((Number) columns.next()).longValue();
            degrees.put(
                    degree,
                    new Share(sum.map(each -> ((Number) each).longValue()).orElse(0L), count));
        }
        return Collections.unmodifiableMap(degrees);
    }

    @Override
    public List<String> remarks(EvaluationId evaluation) {
        return entityManager
                .createQuery("select r.text from Remark r where r.evaluation = :evaluation order by r.id", String.class)
                .setParameter("evaluation", evaluation.value())
                .getResultList();
    }
}
