package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.task.SignOffTask;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Signing a verified task off. */
@Named
@RequestScoped
public class SignOffTaskPage {

    @Inject
    private SignOffTask signOffTask;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    /** Signs the task off and shows it. */
    public String signOff() {
        signOffTask.signOff(signedIn.person(), task.id());
        notices.say("task", "signOff.done");
        return task.address();
    }

    /** Whether the act is offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || task.getView().may().maySignOff();
    }
}
