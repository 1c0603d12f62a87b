package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;

@ApplicationScoped
@Transactional
class ReceivingMeetingPlan implements ReceiveMeetingPlan {

    private final Permissions permissions;
    private final PlanRepository plans;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReceivingMeetingPlan(Permissions permissions, PlanRepository plans, Event<Act> acts, InstantSource clock) {
        this.permissions = permissions;
        this.plans = plans;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void receive(PersonId by, PlanId id) {
        YearPlan plan = plans.hold(id);
        permissions.require(by, Action.APPROVE_MEETING_PLAN, plan.where().ofStreet());
        plan.receive(by, clock.instant());
        acts.fire(new MeetingPlanReceived(by, id, plan.where().place()));
    }
}
