package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.planning.ChangeMeetingPlan;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.meeting.planning.PlannedSittingId;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Moving one sitting of a draft. */
@Named
@RequestScoped
public class MoveSittingPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private ChangeMeetingPlan changeMeetingPlan;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    @Inject
    private SeenPlan seen;

    private @Nullable Instant startsAt;
    private String reason = "";

    /** Moves it. */
    public String move() {
        Input.check()
                .present("startsAt", startsAt)
                .text("reason", reason, 1, Integer.MAX_VALUE)
                .orRefuse();
        PlanId plan = new PlanId(asked.getId());
        changeMeetingPlan.move(
                signedIn.person(),
                plan,
                seen.version(),
                new PlannedSittingId(asked.id("sitting")),
                Objects.requireNonNull(startsAt),
                reason);
        notices.say("planning", "moved");
        return "/planning/plan?faces-redirect=true&id=" + plan;
    }

    public @Nullable Instant getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(@Nullable Instant startsAt) {
        this.startsAt = startsAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
