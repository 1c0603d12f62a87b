package org.lianxi.web.backfill;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.meeting.backfill.EnterBackfill;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The steps of a paper meeting, and handing it to the party secretary. */
@Named
@RequestScoped
public class EnterBackfillPage {

    @Inject
    private EnterBackfill enterBackfill;

    @Inject
    private BackfillPage backfill;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";

    /** Hands it in. */
    public String handIn() {
        enterBackfill.handIn(signedIn.person(), backfill.id());
        notices.say("backfill", "handIn.done");
        return "/backfill/enterBackfill?faces-redirect=true&id=" + backfill.id();
    }

    /** Gives it up. */
    public String discard() {
        enterBackfill.discard(signedIn.person(), backfill.id(), reason);
        notices.say("backfill", "discard.done");
        return "/backfill/enterBackfill?faces-redirect=true&id=" + backfill.id();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
