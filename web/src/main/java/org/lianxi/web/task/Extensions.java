package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.extension.ExtensionViews;
import org.lianxi.meeting.extension.ExtensionsView;
import org.lianxi.web.security.SignedIn;

/** The requests to put the due date of a page's task off, as they are now. */
@Named
@RequestScoped
public class Extensions {

    @Inject
    private ExtensionViews extensions;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    private @Nullable ExtensionsView view;

    /** The requests, read once; anew after a refused act, so that they show what others have done. */
    public ExtensionsView getView() {
        ExtensionsView read = view == null ? extensions.of(signedIn.person(), task.id()) : view;
        view = read;
        return read;
    }

    /** Whether the reader can ask; while a form is read it always looks so, and the use case says no in words. */
    public boolean isRequestOpen() {
        return isPostback() || getView().offer().isPresent();
    }

    /** Whether the reader can decide; as above. */
    public boolean isDecisionOpen() {
        return isPostback() || getView().mayDecide();
    }

    private static boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }
}
