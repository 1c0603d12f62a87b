package org.lianxi.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.evaluation.AskForEvaluation;
import org.lianxi.meeting.evaluation.EvaluationView;
import org.lianxi.meeting.evaluation.EvaluationViews;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The rounds of evaluating the task of a page. */
@Named
@RequestScoped
public class EvaluationsOfTask {

    @Inject
    private EvaluationViews evaluations;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    @Inject
    private AskForEvaluation askFor;

    @Inject
    private Notices notices;

    private @Nullable List<EvaluationView> rounds;

    /** Has those concerned asked. */
    public String ask() {
        askFor.ask(signedIn.person(), new TaskId(asked.getId()));
        notices.say("evaluation", "ask.done");
        return "/task/view?faces-redirect=true&id=" + asked.getId();
    }

    /** Whether the reader can have them asked. */
    public boolean isMayAsk() {
        return askFor.mayAsk(signedIn.person(), new TaskId(asked.getId()));
    }

    /** Read once. */
    public List<EvaluationView> getRounds() {
        List<EvaluationView> read =
                rounds == null ? evaluations.ofTask(signedIn.person(), new TaskId(asked.getId())) : rounds;
        rounds = read;
        return read;
    }
}
