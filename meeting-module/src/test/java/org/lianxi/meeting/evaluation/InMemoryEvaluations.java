package org.lianxi.meeting.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.task.TaskId;

final class InMemoryEvaluations implements EvaluationRepository {

    private final List<Evaluation> all = new ArrayList<>();

    @Override
    public void add(Evaluation evaluation) {
        all.add(evaluation);
    }

    @Override
    public Evaluation get(EvaluationId id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownEvaluation(id));
    }

    @Override
    public Evaluation getForAct(EvaluationId id) {
        return get(id);
    }

    @Override
    public List<Evaluation> of(TaskId task) {
        return all.stream()
                .filter(each -> each.task().equals(task))
                .sorted(Comparator.comparing(Evaluation::round))
                .toList();
    }

    @Override
    public Optional<Evaluation> mendedBy(TaskId remedy) {
        return all.stream()
                .filter(each -> each.remedy().equals(Optional.of(remedy)))
                .findFirst();
    }

    @Override
    public Map<EvaluationId, TitleInCompound> titles(Collection<EvaluationId> evaluations) {
        return all.stream()
                .filter(each -> evaluations.contains(each.id()))
                .collect(Collectors.toMap(Evaluation::id, each -> new TitleInCompound(each.title(), each.compound())));
    }
}
