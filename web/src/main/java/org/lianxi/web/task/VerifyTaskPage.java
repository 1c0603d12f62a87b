package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.task.VerifyTask;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Checking whether the work of a task was done. */
@Named
@RequestScoped
public class VerifyTaskPage {

    @Inject
    private VerifyTask verifyTask;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String remark = "";
    private String reason = "";

    /** The work is done. */
    public String verify() {
        Input.check().that(reason.isBlank(), "reason", "typed-elsewhere").orRefuse();
        verifyTask.verify(signedIn.person(), task.id(), remark);
        notices.say("task", "verify.done");
        return task.address();
    }

    /** The work is not done. */
    public String reject() {
        Input.check().that(remark.isBlank(), "remark", "typed-elsewhere").orRefuse();
        verifyTask.reject(signedIn.person(), task.id(), reason);
        notices.say("task", "reject.done");
        return task.address();
    }

    /** Whether the acts are offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || task.getView().may().mayVerify();
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
