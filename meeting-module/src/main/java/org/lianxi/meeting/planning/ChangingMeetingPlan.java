package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class ChangingMeetingPlan implements ChangeMeetingPlan {

    private final Permissions permissions;
    private final Compounds compounds;
    private final PlanRepository plans;
    private final WorkingDays workingDays;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ChangingMeetingPlan(
            Permissions permissions,
            Compounds compounds,
            PlanRepository plans,
            WorkingDays workingDays,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.compounds = compounds;
        this.plans = plans;
        this.workingDays = workingDays;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public SeriesId add(PersonId by, PlanId id, long version, SeriesDraft draft) {
        YearPlan plan = plans.hold(id);
        permissions.require(by, plan.where().drafting(), plan.where().scope());
        check(plan.where(), draft);
        plan.requireDraft(version);
        int before = plan.sittings().size();
        SeriesId series = plan.add(draft, workingDays, clock.instant());
        acts.fire(new SittingsPlanned(
                by, id, plan.where().place(), series, plan.sittings().size() - before));
        return series;
    }

    private void check(PlanPlace where, SeriesDraft draft) {
        SittingRule rule = draft.rule();
        boolean areHere = draft.compounds().stream().map(compounds::get).allMatch(each -> switch (where.level()) {
            case COMMUNITY -> each.community().equals(where.place());
            case STREET -> each.street().equals(where.place());
        });
        Input.check()
                .that(where.level() == PlanLevel.STREET || !draft.compounds().isEmpty(), "compounds", "input-required")
                .that(areHere, "compounds", "input-not-of-this-place")
                .number("week", rule.week(), 1, SittingRule.LAST_WEEK)
                .number("monthOfQuarter", rule.monthOfQuarter(), 1, 3)
                .number("minutes", draft.minutes(), 15, 480)
                .text("place", draft.place(), 1, 200)
                .orRefuse();
    }

    @Override
    public void move(PersonId by, PlanId id, long version, PlannedSittingId which, Instant startsAt, String reason) {
        YearPlan plan = plans.hold(id);
        permissions.require(by, plan.where().changing(), plan.where().scope());
        Instant now = clock.instant();
        Input.check()
                .that(startsAt.isAfter(now), "startsAt", "input-not-in-future")
                .that(
                        workingDays.isWorkingDay(workingDays.dayOf(startsAt)),
                        "startsAt",
                        "input-not-working-day",
                        workingDays.dayOf(startsAt))
                .text("reason", reason, 1, 500)
                .orRefuse();
        plan.requireDraft(version);
        Instant before = plan.sitting(which).startsAt();
        plan.move(which, startsAt, reason, by, now);
        acts.fire(new SittingMoved(by, id, plan.where().place(), which, before, startsAt));
    }

    @Override
    public void takeOut(PersonId by, PlanId id, long version, SeriesId series) {
        YearPlan plan = plans.hold(id);
        permissions.require(by, plan.where().changing(), plan.where().scope());
        plan.requireDraft(version);
        plan.takeOut(series);
        acts.fire(new SittingsTakenOut(by, id, plan.where().place(), series));
    }
}
