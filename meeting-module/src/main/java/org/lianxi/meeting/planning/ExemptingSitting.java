package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Sittings;

@ApplicationScoped
@Transactional
class ExemptingSitting implements ExemptSitting {

    private final Permissions permissions;
    private final PlanRepository plans;
    private final Sittings sittings;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ExemptingSitting(
            Permissions permissions, PlanRepository plans, Sittings sittings, Event<Act> acts, InstantSource clock) {
        this.permissions = permissions;
        this.plans = plans;
        this.sittings = sittings;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void exempt(PersonId by, PlannedSittingId which, String reason) {
        YearPlan plan = plans.holdOf(which);
        permissions.require(by, Action.APPROVE_MEETING_PLAN, plan.where().ofStreet());
        Input.check().text("reason", reason, 1, 500).orRefuse();
        if (plan.state() != PlanState.APPROVED) {
            throw new PlanNotApproved(plan.id(), plan.state());
        }
        PlannedSitting sitting = plan.sitting(which);
        List<MeetingId> meeting = sitting.meeting().stream().toList();
        if (!sittings.heldOn(meeting).isEmpty()) {
            throw new SittingHeld(which);
        }
        sitting.exempt(by, reason, clock.instant());
        acts.fire(new SittingExempted(by, plan.id(), plan.where().place(), which));
    }
}
