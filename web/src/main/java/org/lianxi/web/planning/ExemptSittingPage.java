package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.planning.ExemptSitting;
import org.lianxi.meeting.planning.PlannedSittingId;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The street exempts a sitting. */
@Named
@RequestScoped
public class ExemptSittingPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private ExemptSitting exemptSitting;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    private String reason = "";

    /** Exempts it. */
    public String exempt() {
        exemptSitting.exempt(signedIn.person(), new PlannedSittingId(asked.id("sitting")), reason);
        notices.say("planning", "exempted");
        return "/planning/plan?faces-redirect=true&id=" + asked.getId();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
