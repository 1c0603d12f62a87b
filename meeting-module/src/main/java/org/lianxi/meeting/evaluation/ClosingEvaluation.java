package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the timer of the process does it")
class ClosingEvaluation implements CloseEvaluation {

    private final EvaluationRepository repository;
    private final Ballots ballots;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ClosingEvaluation(EvaluationRepository repository, Ballots ballots, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.ballots = ballots;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public boolean close(EvaluationId id) {
        Evaluation evaluation = repository.getForAct(id);
        if (evaluation.state() != EvaluationState.OPEN) {
            return evaluation.state() != EvaluationState.TO_BE_DECIDED;
        }
        Instant now = clock.instant();
        boolean isPassed = evaluation.close(ballots.levels(id), now);
        acts.fire(new EvaluationClosed(
                id,
                evaluation.task(),
                evaluation.community(),
                evaluation.result().orElseThrow(),
                evaluation.tally().replies()));
        return isPassed;
    }
}
