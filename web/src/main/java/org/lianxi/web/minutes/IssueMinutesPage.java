package org.lianxi.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.minutes.IssueMinutes;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Issuing minutes under a document number. */
@Named
@RequestScoped
public class IssueMinutesPage {

    @Inject
    private IssueMinutes issueMinutes;

    @Inject
    private MinutesPage minutes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    /** Issues the minutes and shows them with their number. */
    public String issue() {
        issueMinutes.issue(signedIn.person(), minutes.id());
        notices.say("minutes", "issue.done");
        return "/minutes/view?faces-redirect=true&id=" + minutes.id();
    }

    /** Whether the act is offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || minutes.getView().may().mayIssue();
    }
}
