package org.lianxi.bpmn.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.Processes;
import org.lianxi.committee.mandate.Post;
import org.lianxi.meeting.evaluation.EvaluationId;
import org.lianxi.meeting.evaluation.EvaluationWorkflow;

/**
 * Tells the process {@code evaluation} what has happened to a round of evaluating; its business key is the round's id.
 *
 * <p>Facts: {@value #COMMUNITY}, {@value #INVITE_BY} and {@value #DECIDERS} from the start, the last being the groups that
 * sign the task off; {@value #CLOSES_AT} and {@value #DECIDE_BY} when the slips are given out.
 */
@ApplicationScoped
class EvaluationProcess implements EvaluationWorkflow {

    static final String ID = "evaluation";

    static final String INVITE_TO_EVALUATION = "inviteToEvaluation";
    static final String CLOSE_EVALUATION = "closeEvaluation";
    static final String DECIDE_EVALUATION = "decideEvaluation";

    static final String NOT_PASSED = "notPassed";

    static final String COMMUNITY = "community";
    static final String INVITE_BY = "inviteBy";
    static final String DECIDERS = "deciders";
    static final String CLOSES_AT = "closesAt";
    static final String DECIDE_BY = "decideBy";

    private final Processes processes;

    @Inject
    EvaluationProcess(Processes processes) {
        this.processes = processes;
    }

    @Override
    public void begun(EvaluationId evaluation, Deciders deciders, Instant inviteBy) {
        Facts facts = Facts.none()
                .and(COMMUNITY, deciders.community().value())
                .and(INVITE_BY, inviteBy)
                .and(
                        DECIDERS,
                        groups(deciders).stream().map(PostGroup::toString).toList());
        processes.start(ID, evaluation.value(), facts);
    }

    private static List<PostGroup> groups(Deciders deciders) {
        PostGroup supervisor = new PostGroup(Post.STREET_SUPERVISOR, deciders.street());
        PostGroup secretary = new PostGroup(Post.COMMUNITY_PARTY_SECRETARY, deciders.community());
        return deciders.owners()
                .map(owners -> List.of(supervisor, new PostGroup(Post.PARTY_DELEGATE, owners)))
                .orElseGet(() -> List.of(deciders.isStreet() ? supervisor : secretary));
    }

    @Override
    public void invited(EvaluationId evaluation, Instant closesAt, Instant decideBy) {
        processes.complete(
                open(evaluation, INVITE_TO_EVALUATION),
                Facts.none().and(CLOSES_AT, closesAt).and(DECIDE_BY, decideBy));
    }

    @Override
    public void decided(EvaluationId evaluation) {
        processes.complete(open(evaluation, DECIDE_EVALUATION), Facts.none());
    }

    @Override
    public void cancelled(EvaluationId evaluation) {
        processes.end(ID, evaluation.value());
    }

    private static OpenTask open(EvaluationId evaluation, String key) {
        return new OpenTask(ID, evaluation.value(), key);
    }
}
