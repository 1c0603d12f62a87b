package org.lianxi.meeting.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class InMemoryBallots implements Ballots {

    final List<Slip> slips = new ArrayList<>();
    final List<Answer> answers = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    @Override
    public void add(Slip slip) {
        slips.add(slip);
    }

    @Override
    public Optional<Slip> findForAct(EvaluationToken token) {
        return find(token);
    }

    @Override
    public Optional<Slip> find(EvaluationToken token) {
        return slips.stream().filter(each -> each.isOf(token)).findFirst();
    }

    @Override
    public int removeUnused(EvaluationId evaluation) {
        int before = slips.size();
        slips.removeIf(each -> each.evaluation().equals(evaluation) && !each.isUsed());
        return before - slips.size();
    }

    @Override
    public void add(Answer answer) {
        answers.add(answer);
    }

    @Override
    public void add(Remark remark) {
        remarks.add(remark);
    }

    @Override
    public int replies(EvaluationId evaluation) {
        return (int) of(evaluation).count();
    }

    @Override
    public Map<Satisfaction, Integer> levels(EvaluationId evaluation) {
        return of(evaluation).collect(Collectors.groupingBy(Answer::level, Collectors.summingInt(each -> 1)));
    }

    @Override
    public Map<EvaluationReason, Integer> reasons(EvaluationId evaluation) {
        return of(evaluation)
                .flatMap(each -> Arrays.stream(each.reasons().split(",")))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toMap(EvaluationReason::valueOf, each -> 1, Integer::sum));
    }

    @Override
    public Map<Degree, Share> degrees(EvaluationId evaluation) {
        Map<Degree, Share> degrees = new HashMap<>();
        for (Degree degree : Degree.values()) {
            List<Integer> marks =
                    of(evaluation).flatMap(each -> each.mark(degree).stream()).toList();
            degrees.put(
                    degree, new Share(marks.stream().mapToInt(Integer::intValue).sum(), marks.size()));
        }
        return degrees;
    }

    @Override
    public List<String> remarks(EvaluationId evaluation) {
        return remarks.stream()
                .filter(each -> each.evaluation().equals(evaluation))
                .map(Remark::text)
                .toList();
    }

    private Stream<Answer> of(EvaluationId evaluation) {
        return answers.stream()
                .filter(each -> each.evaluation().equals(evaluation))
                .map(Function.identity());
    }
}
