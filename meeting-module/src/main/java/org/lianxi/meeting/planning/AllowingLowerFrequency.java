package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class AllowingLowerFrequency implements AllowLowerFrequency {

    private final Permissions permissions;
    private final PlanRepository plans;
    private final Procedures procedures;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AllowingLowerFrequency(
            Permissions permissions,
            PlanRepository plans,
            Procedures procedures,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.plans = plans;
        this.procedures = procedures;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void allow(PersonId by, PlanId id, long version, String reason) {
        YearPlan plan = plans.hold(id);
        permissions.require(by, Action.APPROVE_MEETING_PLAN, plan.where().ofStreet());
        Input.check().text("reason", reason, 1, 500).orRefuse();
        plan.requireDraft(version);
        Instant now = clock.instant();
        if (!plan.isLowerThan(Frequency.required(
                plan.where().level(), procedures.in(plan.where().place(), now)))) {
            throw new FrequencySufficient(id);
        }
        plan.allowLowerFrequency(by, reason, now);
        acts.fire(new LowerFrequencyAllowed(by, id, plan.where().place()));
    }
}
