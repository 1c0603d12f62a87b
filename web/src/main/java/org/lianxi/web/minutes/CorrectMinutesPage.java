package org.lianxi.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.minutes.CorrectMinutes;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Proposing a corrigendum to issued minutes. */
@Named
@RequestScoped
public class CorrectMinutesPage {

    @Inject
    private CorrectMinutes correctMinutes;

    @Inject
    private MinutesPage minutes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** Begins the corrigendum and shows it. */
    public String propose() {
        MinutesId corrigendum = correctMinutes.propose(signedIn.person(), minutes.id(), reason);
        notices.say("minutes", "correct.done");
        return "/minutes/view?faces-redirect=true&id=" + corrigendum;
    }

    /** Whether the act is offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || minutes.getView().may().mayCorrect();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
