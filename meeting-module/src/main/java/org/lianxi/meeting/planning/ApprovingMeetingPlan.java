package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.procedure.Procedures;

@ApplicationScoped
@Transactional
class ApprovingMeetingPlan implements ApproveMeetingPlan {

    private final Permissions permissions;
    private final PlanRepository plans;
    private final WorkingDays workingDays;
    private final Procedures procedures;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ApprovingMeetingPlan(
            Permissions permissions,
            PlanRepository plans,
            WorkingDays workingDays,
            Procedures procedures,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.plans = plans;
        this.workingDays = workingDays;
        this.procedures = procedures;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void approve(PersonId by, PlanId id, long version) {
        YearPlan plan = plans.hold(id);
        permissions.require(by, Action.APPROVE_MEETING_PLAN, plan.where().scope());
        Instant now = clock.instant();
        plan.requireDraft(version);
        requireComplete(plan);
        Frequency required = Frequency.required(
                plan.where().level(), procedures.in(plan.where().place(), now));
        if (plan.isLowerThan(required) && !plan.isLowerAllowed()) {
            throw new FrequencyNeedsStreet(id);
        }
        Optional<YearPlan> inForce = plans.editions(plan.where().place(), plan.year()).stream()
                .filter(each -> each.state() == PlanState.APPROVED)
                .findFirst();
        inForce.ifPresent(before -> {
            plan.takeOver(before);
            before.supersede();
            plans.write();
        });
        plan.approve(by, now);
        acts.fire(new MeetingPlanApproved(
                by, id, plan.where().place(), plan.edition(), plan.sittings().size()));
    }

    /** Days that come are certain only once the year's notice is entered; what has passed or became a meeting stays. */
    private void requireComplete(YearPlan plan) {
        if (plan.sittings().isEmpty()) {
            throw new PlanEmpty(plan.id());
        }
        if (workingDays.isProvisional(LocalDate.of(plan.year(), 1, 1))) {
            throw new CalendarYearMissing(plan.year());
        }
        plan.sittings().stream()
                .filter(PlannedSitting::isFree)
                .map(PlannedSitting::day)
                .filter(day -> !workingDays.isWorkingDay(day))
                .findFirst()
                .ifPresent(day -> {
                    throw new SittingOnDayOff(day);
                });
    }
}
