package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.extension.DecideExtension;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Deciding whether the due date of a task is put off. */
@Named
@RequestScoped
public class DecideExtensionPage {

    @Inject
    private DecideExtension decideExtension;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable LocalDate until;
    private String remark = "";
    private String answer = "";

    /** Puts the due date off. */
    public String grant() {
        Input.check().that(answer.isBlank(), "answer", "typed-elsewhere").orRefuse();
        decideExtension.grant(signedIn.person(), task.id(), Optional.ofNullable(until), remark);
        notices.say("task", "decideExtension.granted");
        return task.address();
    }

    /** Leaves the due date as it is. */
    public String refuse() {
        Input.check().that(remark.isBlank(), "remark", "typed-elsewhere").orRefuse();
        decideExtension.refuse(signedIn.person(), task.id(), answer);
        notices.say("task", "decideExtension.refused");
        return task.address();
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
