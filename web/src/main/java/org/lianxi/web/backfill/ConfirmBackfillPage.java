package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.backfill.ConfirmBackfill;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The party secretary reads a paper meeting that was entered, and confirms it or gives it back. */
@Named
@RequestScoped
public class ConfirmBackfillPage {

    @Inject
    private ConfirmBackfill confirmBackfill;

    @Inject
    private BackfillPage backfill;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** Makes it a meeting and shows that. */
    public String confirm() {
        MeetingId meeting = confirmBackfill.confirm(signedIn.person(), backfill.id());
        notices.say("backfill", "confirm.done");
        return "/meeting/view?faces-redirect=true&id=" + meeting;
    }

    /** Gives it back to the secretary. */
    public String giveBack() {
        confirmBackfill.giveBack(signedIn.person(), backfill.id(), reason);
        notices.say("backfill", "giveBack.done");
        return "/backfill/enterBackfill?faces-redirect=true&id=" + backfill.id();
    }

    /** Whether the acts are offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || backfill.getView().mayConfirm();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
