package org.lianxi.web.minutes;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.minutes.CloseCountersigning;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Closing a countersigning round after its limit. */
@Named
@RequestScoped
public class CloseCountersigningPage {

    @Inject
    private CloseCountersigning closeCountersigning;

    @Inject
    private MinutesPage minutes;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    /** Closes the round and shows the minutes. */
    public String close() {
        closeCountersigning.close(signedIn.person(), minutes.id());
        notices.say("minutes", "close.done");
        return "/minutes/view?faces-redirect=true&id=" + minutes.id();
    }

    /** Whether the act is offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || minutes.getView().may().mayClose();
    }
}
