package org.lianxi.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.AllowLateReconvening;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The street's word that a meeting without a quorum may be called again later than the rules say. */
@Named
@RequestScoped
public class AllowLatePage {

    @Inject
    private AllowLateReconvening allowLateReconvening;

    @Inject
    private MeetingPage meeting;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @SuppressWarnings("NullAway.Init") // not before it was typed, see allow
    private LocalDate until;

    private String reason = "";

    /** Allows it and shows the meeting. */
    public String allow() {
        Input.check().present("until", until).text("reason", reason, 1, 500).orRefuse();
        allowLateReconvening.allow(signedIn.person(), meeting.meeting(), until, reason);
        notices.say("meeting", "reconvene.allowed");
        return "/meeting/view.xhtml?faces-redirect=true&id=" + meeting.meeting();
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
