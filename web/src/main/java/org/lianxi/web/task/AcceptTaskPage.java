package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.task.AcceptTask;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Accepting a task. */
@Named
@RequestScoped
public class AcceptTaskPage {

    @Inject
    private AcceptTask acceptTask;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    /** Accepts the task and shows it. */
    public String accept() {
        acceptTask.accept(signedIn.person(), task.id());
        notices.say("task", "accept.done");
        return task.address();
    }

    /** Whether the act is offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || task.getView().may().mayAccept();
    }
}
