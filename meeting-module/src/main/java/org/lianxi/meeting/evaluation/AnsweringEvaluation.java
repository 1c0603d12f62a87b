package org.lianxi.meeting.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Compounds;

/**
 * It fires no act: an entry in the audit trail with its second, laid beside what is known of visits elsewhere, would tell who
 * answered when.
 */
@ApplicationScoped
@Transactional
@NoPermissionNeeded("who has a slip is invited, whoever that is")
class AnsweringEvaluation implements AnswerEvaluation {

    private static final int LONGEST = 300;
    private static final int BEST = 5;

    private final EvaluationRepository repository;
    private final Ballots ballots;
    private final Compounds compounds;
    private final Organisations organisations;
    private final WorkingDays days;
    private final InstantSource clock;

    @Inject
    AnsweringEvaluation(
            EvaluationRepository repository,
            Ballots ballots,
            Compounds compounds,
            Organisations organisations,
            WorkingDays days,
            InstantSource clock) {
        this.repository = repository;
        this.ballots = ballots;
        this.compounds = compounds;
        this.organisations = organisations;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Question ask(EvaluationToken token) {
        Slip slip = ballots.find(token).orElseThrow(UnknownSlip::new);
        if (slip.isUsed()) {
            throw new SlipUsed();
        }
        Evaluation evaluation = openOf(slip);
        return new Question(
                evaluation.title(),
                compounds.names(Set.of(evaluation.compound())).getOrDefault(evaluation.compound(), ""),
                organisations.names(Set.of(evaluation.leadUnit())).getOrDefault(evaluation.leadUnit(), ""),
                evaluation.closesOn().orElseThrow(() -> new EvaluationWindowClosed(evaluation.id())));
    }

    @Override
    public void answer(EvaluationToken token, Reply reply) {
        Slip slip = ballots.findForAct(token).orElseThrow(UnknownSlip::new);
        slip.use();
        Evaluation evaluation = openOf(slip);
        Satisfaction level = checked(reply);
        Instant now = clock.instant();
        ballots.add(new Answer(evaluation.id(), level, reply, days.dayOf(now)));
        if (!reply.remark().isBlank()) {
            ballots.add(new Remark(evaluation.id(), Redaction.of(reply.remark())));
        }
    }

    private Evaluation openOf(Slip slip) {
        Evaluation evaluation = repository.get(slip.evaluation());
        if (!evaluation.isOpenAt(clock.instant())) {
            throw new EvaluationWindowClosed(evaluation.id());
        }
        return evaluation;
    }

    private static Satisfaction checked(Reply reply) {
        Input input = Input.check().given("level", reply.level()).text("remark", reply.remark(), 0, LONGEST);
        reply.degrees().forEach((degree, mark) -> input.number(degree.name(), mark, 1, BEST));
        input.orRefuse();
        return reply.level().orElseThrow();
    }
}
