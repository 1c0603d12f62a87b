package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.planning.AllowLowerFrequency;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The street allows fewer sittings than the rules say. */
@Named
@RequestScoped
public class AllowLowerPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private AllowLowerFrequency allowLowerFrequency;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    @Inject
    private SeenPlan seen;

    private String reason = "";

    /** Allows it. */
    public String allow() {
        allowLowerFrequency.allow(signedIn.person(), new PlanId(asked.getId()), seen.version(), reason);
        notices.say("planning", "lowerAllowed");
        return "/planning/plan?faces-redirect=true&id=" + asked.getId();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
