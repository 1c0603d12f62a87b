package org.lianxi.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.minutes.CorrectMinutes;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Giving up a corrigendum that is not issued. */
@Named
@RequestScoped
public class WithdrawCorrigendumPage {

    @Inject
    private CorrectMinutes correctMinutes;

    @Inject
    private MinutesPage minutes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** Gives it up and shows that. */
    public String withdraw() {
        correctMinutes.withdraw(signedIn.person(), minutes.id(), reason);
        notices.say("minutes", "withdraw.done");
        return "/minutes/view?faces-redirect=true&id=" + minutes.id();
    }

    /** Whether the act is offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || minutes.getView().may().mayWithdraw();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
