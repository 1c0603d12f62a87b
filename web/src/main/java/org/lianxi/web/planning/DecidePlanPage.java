package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.lianxi.meeting.planning.ApproveMeetingPlan;
import org.lianxi.meeting.planning.ChangeMeetingPlan;
import org.lianxi.meeting.planning.DraftMeetingPlan;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.meeting.planning.PlanView;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.meeting.planning.ReceiveMeetingPlan;
import org.lianxi.meeting.planning.SeriesId;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What is done with a plan as a whole: approved, received, begun anew, or a rule of it taken out. */
@Named
@RequestScoped
public class DecidePlanPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanViews plans;

    @Inject
    private ApproveMeetingPlan approveMeetingPlan;

    @Inject
    private ReceiveMeetingPlan receiveMeetingPlan;

    @Inject
    private DraftMeetingPlan draftMeetingPlan;

    @Inject
    private ChangeMeetingPlan changeMeetingPlan;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    @Inject
    private SeenPlan seen;

    @Inject
    private HttpServletRequest request;

    /** Approves the draft that was on the screen. */
    public String approve() {
        approveMeetingPlan.approve(signedIn.person(), plan(), seen.version());
        return shown("approved", plan());
    }

    /** The street has it. */
    public String receive() {
        receiveMeetingPlan.receive(signedIn.person(), plan());
        return shown("received", plan());
    }

    /** Takes out the sittings of one rule. */
    public String takeOut() {
        Optional.ofNullable(request.getParameter("takeOut"))
                .ifPresent(series ->
                        changeMeetingPlan.takeOut(signedIn.person(), plan(), seen.version(), new SeriesId(series)));
        return shown("takenOut", plan());
    }

    /** Begins the next edition. */
    public String again() {
        PlanView before = plans.get(signedIn.person(), plan());
        return shown("drafted", draftMeetingPlan.draft(signedIn.person(), before.place(), before.year()));
    }

    private String shown(String notice, PlanId plan) {
        notices.say("planning", notice);
        return "/planning/plan?faces-redirect=true&id=" + plan;
    }

    private PlanId plan() {
        return new PlanId(asked.getId());
    }
}
