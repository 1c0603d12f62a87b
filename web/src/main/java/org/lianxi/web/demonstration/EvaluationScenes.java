package org.lianxi.web.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lianxi.meeting.evaluation.AnswerEvaluation;
import org.lianxi.meeting.evaluation.AskForEvaluation;
import org.lianxi.meeting.evaluation.Degree;
import org.lianxi.meeting.evaluation.EvaluationId;
import org.lianxi.meeting.evaluation.EvaluationReason;
import org.lianxi.meeting.evaluation.EvaluationToken;
import org.lianxi.meeting.evaluation.EvaluationView;
import org.lianxi.meeting.evaluation.EvaluationViews;
import org.lianxi.meeting.evaluation.InviteToEvaluation;
import org.lianxi.meeting.evaluation.Reply;
import org.lianxi.meeting.evaluation.Satisfaction;
import org.lianxi.meeting.task.TaskId;

/** What those concerned say of tasks that are done. */
@ApplicationScoped
public class EvaluationScenes {

    @Inject
    private Chronicle chronicle;

    @Inject
    private AskForEvaluation askFor;

    @Inject
    private EvaluationViews evaluations;

    @Inject
    private InviteToEvaluation invite;

    @Inject
    private AnswerEvaluation answer;

    private final Map<TaskId, List<EvaluationToken>> slips = new HashMap<>();

    void askedFor(Neighbourhood place, Supplier<TaskId> task, LocalDate day) {
        chronicle.note(Calendar.at(day, 17, 30), (Runnable) () -> askFor.ask(place.partySecretary(), task.get()));
    }

    void invited(Neighbourhood place, Supplier<TaskId> task, int number, LocalDate day) {
        chronicle.note(
                Calendar.at(day, 15, 30),
                () -> slips.put(task.get(), invite.invite(place.secretary(), roundOf(place, task.get()), number)));
    }

    /** How many choose each level, from the best to the worst. */
    void answered(Neighbourhood place, Supplier<TaskId> task, List<Integer> levels, LocalDate day) {
        chronicle.note(Calendar.at(day, 19, 0), () -> {
            List<EvaluationToken> tokens = slips.getOrDefault(task.get(), List.of());
            int next = 0;
            for (Satisfaction level : Satisfaction.values()) {
                for (int i = 0; i < levels.get(List.of(Satisfaction.values()).indexOf(level)); i++) {
                    answer.answer(tokens.get(next++), reply(level));
                }
            }
        });
    }

    private static Reply reply(Satisfaction level) {
        boolean isPleased = level == Satisfaction.VERY_SATISFIED;
        return new Reply(
                Optional.of(level),
                Set.of(isPleased ? EvaluationReason.WELL_DONE : EvaluationReason.LATE),
                isPleased ? "办得快，楼下干净多了。" : "",
                Map.of(Degree.SATISFACTION, isPleased ? 5 : 4, Degree.ENVIRONMENT, 4));
    }

    private EvaluationId roundOf(Neighbourhood place, TaskId task) {
        return evaluations.ofTask(place.secretary(), task).stream()
                .map(EvaluationView::id)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("not evaluated: " + task));
    }
}
