package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.meeting.task.EvaluatedTask;
import org.lianxi.meeting.task.EvaluatedTasks;
import org.lianxi.meeting.task.TaskSignedOff;
import org.lianxi.meeting.task.TaskVerified;

/** A task that is to be evaluated is so as soon as it is verified, and once more when what was found wanting is mended. */
@ApplicationScoped
class BeginningEvaluations implements BeginEvaluations {

    /** Working days for the secretary to give the slips out. [DESIGN] */
    private static final int INVITED_WITHIN_WORKING_DAYS = 2;

    private final EvaluationRepository repository;
    private final EvaluatedTasks tasks;
    private final WorkingDays days;
    private final EvaluationWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    BeginningEvaluations(
            EvaluationRepository repository,
            EvaluatedTasks tasks,
            WorkingDays days,
            EvaluationWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.tasks = tasks;
        this.days = days;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public EvaluationId first(EvaluatedTask task, PersonId by) {
        Evaluation round = added(task, 1);
        acts.fire(new EvaluationRequested(by, round.id(), task.id(), task.community()));
        if (task.isVerified()) {
            begin(round, task);
        }
        return round.id();
    }

    void on(@Observes TaskVerified verified) {
        repository.of(verified.task()).stream()
                .filter(Evaluation::isAskedFor)
                .forEach(round -> begin(round, tasks.get(verified.task())));
    }

    void on(@Observes TaskSignedOff signedOff) {
        repository.mendedBy(signedOff.task()).ifPresent(mended -> {
            EvaluatedTask task = tasks.get(mended.task());
            begin(added(task, mended.round() + 1), task);
        });
    }

    private Evaluation added(EvaluatedTask task, int number) {
        Evaluation round = new Evaluation(
                new Evaluation.About(task.id(), task.title(), task.compound(), task.community(), task.leadUnit()),
                number,
                new Evaluation.Thresholds(
                        task.rules().number(Parameter.EVALUATION_PASS),
                        task.rules().number(Parameter.EVALUATION_FEWEST_REPLIES)),
                clock.instant());
        repository.add(round);
        return round;
    }

    private void begin(Evaluation round, EvaluatedTask task) {
        Instant now = clock.instant();
        Instant inviteBy = days.endOf(days.plus(days.dayOf(now), INVITED_WITHIN_WORKING_DAYS));
        round.begin(now, inviteBy);
        workflow.begun(
                round.id(),
                new EvaluationWorkflow.Deciders(
                        task.community(), task.street(), task.isForStreet(), task.insteadOfSecretary()),
                inviteBy);
        acts.fire(new EvaluationBegun(round.id(), task.id(), task.community(), round.round()));
    }
}
