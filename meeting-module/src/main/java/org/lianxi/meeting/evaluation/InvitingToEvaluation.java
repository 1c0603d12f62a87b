package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.task.EvaluatedTasks;

@ApplicationScoped
@Transactional
class InvitingToEvaluation implements InviteToEvaluation {

    /** DOMAIN P13: signed off within two working days after the evaluation. */
    private static final int DECIDED_WITHIN_WORKING_DAYS = 2;

    private final EvaluationRepository repository;
    private final Ballots ballots;
    private final EvaluatedTasks tasks;
    private final WorkingDays days;
    private final Permissions permissions;
    private final EvaluationWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    InvitingToEvaluation(
            EvaluationRepository repository,
            Ballots ballots,
            EvaluatedTasks tasks,
            WorkingDays days,
            Permissions permissions,
            EvaluationWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.ballots = ballots;
        this.tasks = tasks;
        this.days = days;
        this.permissions = permissions;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public List<EvaluationToken> invite(PersonId by, EvaluationId id, int number) {
        Evaluation evaluation = evaluationFor(by, id);
        Input.check().number("number", number, FEWEST, MOST).orRefuse();
        Instant now = clock.instant();
        int window = tasks.get(evaluation.task()).rules().number(Parameter.EVALUATION_WINDOW);
        LocalDate lastDay = days.limit(days.dayOf(now), window);
        evaluation.invite(number, by, now, lastDay, days.endOf(lastDay));
        List<EvaluationToken> tokens = slips(id, number);
        workflow.invited(id, days.endOf(lastDay), days.endOf(days.plus(lastDay, DECIDED_WITHIN_WORKING_DAYS)));
        acts.fire(new InvitedToEvaluate(by, id, evaluation.task(), evaluation.community(), number));
        return tokens;
    }

    @Override
    public List<EvaluationToken> replaceSlips(PersonId by, EvaluationId id) {
        Evaluation evaluation = evaluationFor(by, id);
        evaluation.requireOpenAt(clock.instant());
        List<EvaluationToken> tokens = slips(id, ballots.removeUnused(id));
        acts.fire(new SlipsReplaced(by, id, evaluation.task(), evaluation.community(), tokens.size()));
        return tokens;
    }

    private Evaluation evaluationFor(PersonId by, EvaluationId id) {
        Evaluation evaluation = repository.getForAct(id);
        permissions.require(by, Action.INVITE_TO_EVALUATION, Scope.community(evaluation.community()));
        tasks.requireOtherUnit("InviteToEvaluation", evaluation.task(), by);
        return evaluation;
    }

    private List<EvaluationToken> slips(EvaluationId id, int number) {
        List<EvaluationToken> tokens = IntStream.range(0, number)
                .mapToObj(each -> EvaluationToken.fresh())
                .toList();
        tokens.forEach(token -> ballots.add(new Slip(token, id)));
        return tokens;
    }
}
