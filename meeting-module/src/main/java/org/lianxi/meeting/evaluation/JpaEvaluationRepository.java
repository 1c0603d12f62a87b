package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
class JpaEvaluationRepository implements EvaluationRepository {

    private final EntityManager entityManager;

    @Inject
    JpaEvaluationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Evaluation evaluation) {
        entityManager.persist(evaluation);
    }

    @Override
    public Evaluation get(EvaluationId id) {
        return found(id, entityManager.find(Evaluation.class, id.value()));
    }

    @Override
    public Evaluation getForAct(EvaluationId id) {
        return found(id, entityManager.find(Evaluation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Evaluation found(EvaluationId id, @Nullable Evaluation evaluation) {
        return Optional.ofNullable(evaluation).orElseThrow(() -> new UnknownEvaluation(id));
    }

    @Override
    public List<Evaluation> of(TaskId task) {
        return entityManager
                .createQuery("select e from Evaluation e where e.task = :task order by e.round", Evaluation.class)
                .setParameter("task", task.value())
                .getResultList();
    }

    @Override
    public Optional<Evaluation> mendedBy(TaskId remedy) {
        return entityManager
                .createQuery("select e from Evaluation e where e.remedy = :task", Evaluation.class)
                .setParameter("task", remedy.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<EvaluationId, TitleInCompound> titles(Collection<EvaluationId> evaluations) {
        if (evaluations.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select e from Evaluation e where e.id in :ids", Evaluation.class)
                .setParameter(
                        "ids", evaluations.stream().map(EvaluationId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        Evaluation::id,
                        each -> new TitleInCompound(
                                each.title(), new CompoundId(each.compound().value()))));
    }
}
