package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.task.DeclineView;
import org.lianxi.meeting.task.DeclineViews;
import org.lianxi.web.security.SignedIn;

/** How the task of a page was declined, for the pages of a task. */
@Named
@RequestScoped
public class Declines {

    @Inject
    private DeclineViews declines;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    private @Nullable DeclineView view;

    /** Read once. */
    public DeclineView getView() {
        DeclineView read = view == null ? declines.of(signedIn.person(), task.id()) : view;
        view = read;
        return read;
    }

    /** Whether the reader can decline; while a form is read it always looks so, and the use case says no in words. */
    public boolean isDeclineOpen() {
        return isPostback() || getView().mayDecline();
    }

    /** Whether the reader can decide; as above. */
    public boolean isDecisionOpen() {
        return isPostback() || getView().mayDecide();
    }

    private static boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }
}
