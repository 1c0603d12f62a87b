package org.lianxi.web.evaluation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.evaluation.DecideEvaluation;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Deciding what follows from replies that do not decide by themselves. */
@Named
@RequestScoped
public class DecideEvaluationPage {

    @Inject
    private DecideEvaluation decide;

    @Inject
    private EvaluationPage evaluation;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String standard = "";
    private String reason = "";
    private String remark = "";
    private String words = "";

    /** Has it mended by a task of its own. */
    public String reopen() {
        Input.check()
                .that(remark.isBlank() && words.isBlank(), "reason", "typed-elsewhere")
                .orRefuse();
        decide.reopen(signedIn.person(), evaluation.id(), standard, reason);
        notices.say("evaluation", "decide.reopened");
        return evaluation.address();
    }

    /** Lets the task be signed off all the same. */
    public String accept() {
        Input.check()
                .that(reason.isBlank() && words.isBlank(), "remark", "typed-elsewhere")
                .orRefuse();
        decide.accept(signedIn.person(), evaluation.id(), remark);
        notices.say("evaluation", "decide.accepted");
        return evaluation.address();
    }

    /** Puts what is left before a meeting. */
    public String toAgenda() {
        Input.check()
                .that(reason.isBlank() && remark.isBlank(), "words", "typed-elsewhere")
                .orRefuse();
        decide.toAgenda(signedIn.person(), evaluation.id(), words);
        notices.say("evaluation", "decide.put.on.agenda");
        return evaluation.address();
    }

    public String getStandard() {
        return standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
